import Curriculum
import Frameworks
import Importing

/// Reads the lines of a long form against a program: what fits, and what fits nothing.
struct LongFormLineReader {
  /// A line's place in the program.
  struct Key: Hashable {
    let part: PartID
    let item: ItemReference
  }

  /// Lines that fit nothing, in words.
  private(set) var misfits: [String] = []
  /// Lines of alignments that are there, whose other cells cannot be read.
  private(set) var misread: Set<Key> = []
  /// How people would call the parts that can be aligned.
  let names: [PartID: String]
  private let library: FrameworkLibrary
  private let cited: Set<ItemReference>
  private var seen: [Key: String] = [:]

  init(_ program: Program, _ library: FrameworkLibrary) {
    self.library = library
    names = program.namesOfAlignableParts
    cited = Set(program.alignedParts.flatMap { $0.alignments.map(\.item) })
  }

  /// The part and the alignment of a line; nil when it fits nothing, which is noted.
  mutating func read(_ line: LongFormLine) -> (part: PartID, alignment: Alignment)? {
    guard !line.part.isEmpty else {
      return miss(
        line.place("Part"), "No part is named.",
        "Copy the name of the part from another line of the same part.")
    }
    guard let part = part(named: line.part) else {
      let near = Spelling.nearest(to: line.part, among: names.keys.map { "\($0)" }.sorted())
      return miss(
        line.place("Part"), "The program has no part \(line.part).",
        near.map { "Did you mean \($0)?" } ?? "Copy the name from another line of the part.")
    }
    guard let item = item(of: line) else { return nil }
    let key = Key(part: part, item: item)
    guard seen[key] == nil else {
      return miss(
        line.place("Item"), "The same part and item stand in \(seen[key] ?? "another line").",
        "Keep one of the two lines.")
    }
    seen[key] = line.place("Item")
    guard let strength = strength(of: line) else {
      misread.insert(key)
      return miss(
        line.place("Strength"), "“\(line.strength)” is no strength.", "Write full or partial.")
    }
    let level = Self.level(line.level)
    guard level != nil || line.level.isEmpty else {
      misread.insert(key)
      return miss(
        line.place("Level"), "“\(line.level)” is no level.",
        "Write introduced, reinforced, mastered or assessed, or nothing.")
    }
    return (
      part,
      Alignment(
        item, strength: strength, level: level,
        rationale: line.rationale.isEmpty ? nil : line.rationale, evidence: line.evidence)
    )
  }

  /// The part of an id, or of the name that other documents print, such as `SSLO 7`.
  private func part(named name: String) -> PartID? {
    if names[PartID(name)] != nil { return PartID(name) }
    let wanted = name.lowercased()
    let found = names.filter { $0.value.lowercased() == wanted }.map(\.key)
    return found.count == 1 ? found.first : nil
  }

  /// Whether a code is written like one of no list that the program cites: `CNA 9.1` beside
  /// `CNA 3.2`.
  private func isLikeOwn(_ reference: ItemReference) -> Bool {
    func family(_ code: String) -> Substring { code.prefix { $0.isLetter } }
    guard reference.framework == nil, !family(reference.code).isEmpty else { return false }
    return cited.contains {
      $0.framework == nil && library.located($0) == nil && family($0.code) == family(reference.code)
    }
  }

  private mutating func item(of line: LongFormLine) -> ItemReference? {
    guard !line.item.isEmpty else {
      miss(
        line.place("Item"), "No item is named.", "Write framework and code, such as: ccrs RI.4.3")
      return nil
    }
    let reference = ItemReference(line.item)
    if cited.contains(reference) || line.item.hasPrefix("?") || isLikeOwn(reference) {
      return reference
    }
    switch library.located(reference) {
    case .item(let found)?:
      return ItemReference(framework: found.framework, code: found.item.code.description)
    case .compound?: return reference
    case .ambiguous(let items)?:
      let lists = items.map { "\($0.framework) \($0.item.code)" }.listed
      miss(line.place("Item"), "\(line.item) can mean \(lists).", "Write which one is meant.")
    case .unknown?, nil:
      let near: [FoundItem] =
        if case .unknown(let nearest) = library.resolve(reference) { nearest } else { [] }
      let meant = near.first.map { "Did you mean \($0.framework) \($0.item.code)? " } ?? ""
      miss(
        line.place("Item"), "No loaded framework has \(line.item).",
        "\(meant)For a code of your own list, load the list with --framework, or write: ? CODE")
    }
    return nil
  }

  private func strength(of line: LongFormLine) -> Alignment.Strength? {
    let word = line.strength.lowercased()
    return word.isEmpty ? .full : Alignment.Strength.allCases.first { $0.rawValue == word }
  }

  private static func level(_ text: String) -> Alignment.Level? {
    Alignment.Level.allCases.first {
      $0.rawValue == text.lowercased() || $0.letter == text.uppercased()
    }
  }

  @discardableResult
  private mutating func miss(
    _ place: String, _ what: String, _ remedy: String
  ) -> (part: PartID, alignment: Alignment)? {
    misfits.append("\(place): \(what) \(remedy)".printableLine)
    return nil
  }
}
