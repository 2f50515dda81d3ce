import Curriculum

/// Where one more document joins a program: what it fills and adds, and what it says otherwise.
struct Seam {
  /// The document that joins.
  let file: String
  /// What parts are called, for values that are a part of the program.
  let partNames: [PartID: String]
  /// Which document each value comes from.
  var origins: Origins
  /// What the program's notes must keep: the field and the words.
  private(set) var asides: [(field: SeamField, text: String)] = []
  /// Where the documents differ.
  private(set) var findings: [Finding] = []

  /// Opens the seam of a document.
  init(file: String, origins: Origins, partNames: [PartID: String]) {
    self.file = file
    self.origins = origins
    self.partNames = partNames
  }

  /// How far two texts must be the same.
  enum Likeness {
    /// A text may be a longer version of the other: then the longer one stands.
    case prose
    /// A code, a label or an address: a longer one is another one.
    case exact
  }

  /// Tells of a difference, and keeps the other value for the program's notes.
  mutating func differ(_ field: SeamField, _ ours: String, _ theirs: String, isQuoted: Bool) {
    let difference = difference(field, ours, theirs, isQuoted: isQuoted)
    findings.append(difference.finding)
    keep(theirs, of: field)
  }

  /// Keeps a value for the program's notes, and tells of nothing.
  mutating func keep(_ text: String, of field: SeamField) {
    asides.append((field, text))
  }

  /// Tells of a difference, and keeps the other value in the notes of its own objective.
  mutating func differ(
    _ field: SeamField, _ ours: String, _ theirs: String, notes: inout String?
  ) {
    var difference = difference(field, ours, theirs, isQuoted: true)
    difference.keeper = "the objective"
    findings.append(difference.finding)
    keep(theirs, of: field, in: &notes)
  }

  /// Keeps a value in the notes of its own part, unless it stands there already.
  func keep(_ text: String, of field: SeamField, in notes: inout String?) {
    if let words = WordKey(text), let kept = WordKey(notes), words.isPart(of: kept) { return }
    Self.append("\(field.name.capitalizedFirst) in \(file): \(text)", to: &notes)
  }

  /// Adds a line to remarks.
  static func append(_ line: String, to notes: inout String?) {
    notes = WordKey(notes) == nil ? line : (notes ?? "") + "\n" + line
  }

  private func difference(
    _ field: SeamField, _ ours: String, _ theirs: String, isQuoted: Bool
  ) -> Difference {
    Difference(
      field: field, ours: (ours, origins[field]), theirs: (theirs, file), isQuoted: isQuoted)
  }
}
