import Curriculum
import Frameworks
import Importing

/// Reads the lines of a long form against a program: what fits, and what fits nothing.
struct LongFormLineReader {
  /// A line's place in the program.
  struct Key: Hashable {
    let part: PartID
    let item: ItemReference
    var level: Alignment.Level?
  }

  /// What a line says, with its own words where it says any.
  struct Reading {
    let part: PartID
    let item: ItemReference
    /// Nil where the cell is empty: then what is there stays.
    let strength: Alignment.Strength?
    let level: Alignment.Level?
    let rationale: String?
    let evidence: [String]
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
  private let sortedNames: [String]
  /// To look for what was meant in each of thousands of lines would take longer than all else.
  private var guesses = 50

  init(_ program: Program, _ library: FrameworkLibrary) {
    self.library = library
    names = program.namesOfAlignableParts
    sortedNames = names.keys.map { "\($0)" }.sorted()
    cited = Set(program.alignedParts.flatMap { $0.alignments.map(\.item) })
  }

  /// What a line says; nil when it fits nothing, which is noted.
  mutating func read(_ line: LongFormLine) -> Reading? {
    guard !line.part.isEmpty else {
      return miss(
        line.place("Part"), "No part is named.",
        "Copy the name of the part from another line of the same part.")
    }
    guard let part = part(named: line.part) else {
      guesses -= 1
      let near = guesses < 0 ? nil : Spelling.nearest(to: line.part, among: sortedNames)
      return miss(
        line.place("Part"), "The program has no part \(line.part).",
        near.map { "Did you mean \($0)?" } ?? "Copy the name from another line of the part.")
    }
    guard let item = item(of: line) else { return nil }
    let level = Self.level(line.level)
    guard level != nil || line.level.isEmpty else {
      misread.insert(Key(part: part, item: item))
      return miss(
        line.place("Level"), "“\(line.level)” is no level.",
        "Write introduced, reinforced, mastered or assessed, or nothing.")
    }
    let strength = Alignment.Strength.allCases.first { $0.rawValue == line.strength.lowercased() }
    guard strength != nil || line.strength.isEmpty else {
      misread.insert(Key(part: part, item: item))
      return miss(
        line.place("Strength"), "“\(line.strength)” is no strength.", "Write full or partial.")
    }
    let key = Key(part: part, item: item, level: level)
    guard seen[key] == nil else {
      return miss(
        line.place("Item"), "The same part and item stand in \(seen[key] ?? "another line").",
        "Keep one of the two lines.")
    }
    seen[key] = line.place("Item")
    return Reading(
      part: part, item: item, strength: strength, level: level,
      rationale: line.rationale.isEmpty ? nil : line.rationale, evidence: line.evidence)
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
    guard !reference.code.isEmpty, reference.code != "?" else {
      miss(line.place("Item"), "The sign ? stands before no code.", "Write: ? CODE")
      return nil
    }
    if cited.contains(reference) || line.item.hasPrefix("?") { return reference }
    switch library.located(reference) {
    case .item(let found)?:
      return ItemReference(framework: found.framework, code: found.item.code.description)
    case .compound?: return reference
    case .ambiguous(let items)?:
      let lists = items.map { "\($0.framework) \($0.item.code)" }.listed
      miss(line.place("Item"), "\(line.item) can mean \(lists).", "Write which one is meant.")
    case .unknown?, nil:
      guesses -= 1
      let near: [FoundItem] =
        if case .unknown(let nearest) = library.resolve(reference) { nearest } else { [] }
      // What a loaded list nearly has is a slip, also beside codes of one's own.
      if near.isEmpty, isLikeOwn(reference) { return reference }
      let meant = near.first.map { "Did you mean \($0.framework) \($0.item.code)? " } ?? ""
      miss(
        line.place("Item"), "No loaded framework has \(line.item).",
        "\(meant)For a code of your own list, load the list with --framework, or write: ? CODE")
    }
    return nil
  }

  private static func level(_ text: String) -> Alignment.Level? {
    Alignment.Level.allCases.first {
      $0.rawValue == text.lowercased() || $0.letter == text.uppercased()
    }
  }

  @discardableResult
  private mutating func miss(
    _ place: String, _ what: String, _ remedy: String
  ) -> Reading? {
    misfits.append("\(place): \(what) \(remedy)".printableLine)
    return nil
  }
}
