public import Curriculum

/// The alignments of one program that move when a framework gets a new edition.
public struct ProgramMigration: Sendable {
  /// Every alignment whose item is not there as it was, in the order of the program.
  public private(set) var moves: [AlignmentMove] = []
  /// The alignments whose code the old edition does not have, with the names of their parts.
  public private(set) var unknown: [(name: String, alignment: Alignment)] = []
  /// How many items that alignments cite stay as they are.
  public var unchanged: Int { kept.values.reduce(0) { $0 + $1.count } }

  private let program: Program
  /// The items that stay, by the alignments that cite them.
  private var kept: [Key: [FoundItem]] = [:]

  /// Looks up every alignment of a program to the old edition.
  public init(of program: Program, by change: EditionChange) {
    self.program = program
    var known: [FoundItem: [Successor]] = [:]
    for part in program.alignedParts {
      for alignment in part.alignments {
        let items = change.items(of: alignment.item)
        if items.isEmpty, alignment.item.framework?.lowercased() == change.old.id {
          unknown.append((part.name, alignment))
        }
        for item in items {
          guard !change.keeps(item.item) else {
            kept[Key(part.id, alignment.item), default: []].append(item)
            continue
          }
          let successors = known[item] ?? change.successors(of: item.item)
          known[item] = successors
          moves.append(
            AlignmentMove(
              part: part.id, name: part.name, alignment: alignment, item: item,
              successors: successors))
        }
      }
    }
  }

  /// Accepts what the rules allow; a rule that names two codes goes before the others.
  public mutating func accept(_ rules: [AcceptanceRule]) {
    let named = rules.filter { if case .code = $0 { true } else { false } }
    let ordered = named + rules.filter { !named.contains($0) }
    moves = moves.map { move in
      var move = move
      move.accepted = ordered.lazy.compactMap { $0.choice(of: move) }.first
      return move
    }
  }

  /// The moves that a person has still to decide.
  public var open: [AlignmentMove] { moves.filter { $0.accepted == nil } }

  /// The program with the accepted moves made, and a note that lists them.
  ///
  /// Strength, level, rationale and evidence stay with each alignment. An alignment that named
  /// several items becomes one for each of them; two that meet in one item become one.
  public func moved(noteID: PartID, heading: String) -> Program {
    var moved = program
    let moving = Dictionary(grouping: moves) { Key($0.part, $0.alignment.item) }
    moved.changeAlignments { part, alignments in
      var changed: [Alignment] = []
      for alignment in alignments {
        let moves = moving[Key(part, alignment.item)] ?? []
        guard moves.contains(where: { $0.accepted != nil }) else {
          changed.add(alignment)
          continue
        }
        for item in kept[Key(part, alignment.item)] ?? [] {
          changed.add(alignment.pointing(to: item.reference))
        }
        for move in moves {
          let item = move.accepted?.found ?? move.item
          changed.add(alignment.pointing(to: item.reference))
        }
      }
      alignments = changed
    }
    var note = Note(id: noteID)
    note.heading = heading
    note.text = moves.compactMap(\.sentence).joined(separator: "\n")
    if !note.text.isEmpty { moved.notes.append(note) }
    return moved
  }

  private struct Key: Hashable {
    var part: PartID
    var item: ItemReference

    init(_ part: PartID, _ item: ItemReference) {
      self.part = part
      self.item = item
    }
  }
}

extension AlignmentMove {
  /// What was done, in one line; nil when nothing was accepted.
  var sentence: String? {
    accepted.map {
      "\(name): \(item.reference) became \($0.found.reference) (\($0.ground.words))."
    }
  }
}

extension Alignment {
  fileprivate func pointing(to item: ItemReference) -> Alignment {
    var alignment = self
    alignment.item = item
    return alignment
  }
}

extension Array where Element == Alignment {
  /// Adds an alignment, or what it says to the one of its item: the stronger of both, and the
  /// reasons of both.
  fileprivate mutating func add(_ alignment: Alignment) {
    guard let place = firstIndex(where: { $0.item == alignment.item }) else {
      append(alignment)
      return
    }
    if alignment.strength == .full { self[place].strength = .full }
    self[place].level = self[place].level ?? alignment.level
    let rationales = [self[place].rationale, alignment.rationale].compactMap(\.self)
    self[place].rationale =
      rationales.isEmpty
      ? nil
      : rationales.first == rationales.last ? rationales[0] : rationales.joined(separator: "; ")
    self[place].evidence += alignment.evidence.filter { !self[place].evidence.contains($0) }
  }
}
