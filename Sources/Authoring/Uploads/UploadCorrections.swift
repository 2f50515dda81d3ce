/// What somebody says of files that were read otherwise than they are meant.
///
/// It is said of places in the files, so that it holds when they are read once more.
package struct UploadCorrections: Codable, Sendable, Hashable {
  /// What columns, rows, headings and labels are, by the key of each.
  package var meanings: [String: Meaning] = [:]
  /// The words that stand in a passage instead of those in the file, by the key of the passage.
  package var words: [String: String] = [:]
  /// The passages that are not to be placed where they stand, by their keys.
  package var heldBack: Set<String> = []
  /// Where words go that nothing was made of.
  package var placements: [Placement] = []

  /// What something is that gives its meaning to others.
  package struct Meaning: Codable, Sendable, Hashable {
    package var slot: UploadReading.Slot.Place
    package var role: String

    package init(slot: UploadReading.Slot.Place, role: String) {
      self.slot = slot
      self.role = role
    }
  }

  /// Words that a person gives a place.
  package struct Placement: Codable, Sendable, Hashable {
    /// The key of the passage.
    package var passage: String
    /// The words: when others are left over the next time, they are not meant.
    package var text: String
    package var target: String

    package init(passage: String, text: String, target: String) {
      self.passage = passage
      self.text = text
      self.target = target
    }
  }

  package init() {}

  /// The target of words that belong nowhere in the program.
  package static let setAside = "set-aside"

  /// Gives words a target, or takes it away again.
  package mutating func place(_ text: String, of passage: String, in target: String?) {
    placements.removeAll { $0.passage == passage && $0.text == text }
    guard let target else { return }
    placements.append(Placement(passage: passage, text: text, target: target))
  }

  /// Takes a passage out of its place and gives it to a target, or keeps it at hand where there is
  /// none.
  package mutating func hold(_ passage: UploadReading.Passage, for target: String?) {
    heldBack.insert(passage.key)
    placements.removeAll { $0.passage == passage.key }
    place(whole(passage), of: passage.key, in: target)
  }

  /// Has a passage read where it stands, as if nobody had said anything of it.
  package mutating func release(_ passage: String) {
    heldBack.remove(passage)
    placements.removeAll { $0.passage == passage }
  }

  /// Has other words read in a passage; a place that its words were given stays theirs.
  package mutating func write(_ text: String, in passage: UploadReading.Passage) {
    let target = target(of: whole(passage), in: passage.key)
    if target != nil { place(whole(passage), of: passage.key, in: nil) }
    words[passage.key] = text == passage.text ? nil : text
    if target != nil { place(whole(passage), of: passage.key, in: target) }
  }

  /// A passage as it counts when it is placed as a whole.
  private func whole(_ passage: UploadReading.Passage) -> String {
    let text = words[passage.key] ?? passage.text
    return passage.label.map { text.isEmpty ? $0 : "\($0) \(text)" } ?? text
  }

  func target(of text: String, in passage: String) -> String? {
    placements.first { $0.passage == passage && $0.text == text }?.target
  }
}
