public import Curriculum

/// The alignments of one program that move when a framework gets a new edition.
public struct ProgramMigration: Sendable {
  /// Every alignment whose item is not there as it was, in the order of the program.
  public private(set) var moves: [AlignmentMove] = []
  /// How many alignments stay as they are.
  public private(set) var unchanged = 0

  private let program: Program
  private let new: String

  /// Looks up every alignment of a program to the old edition.
  public init(of program: Program, by change: EditionChange) {
    self.program = program
    new = change.new.id
    var known: [FoundItem: [Successor]] = [:]
    for part in program.alignedParts {
      for alignment in part.alignments {
        for item in change.items(of: alignment.item) {
          guard !change.keeps(item.item) else {
            unchanged += 1
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
  /// Strength, level, rationale and evidence stay with each alignment. An alignment that several
  /// items stood behind stays until all of them have moved.
  public func moved(noteID: PartID, heading: String) -> Program {
    var moved = program
    let accepted = Dictionary(
      grouping: moves.filter { $0.accepted != nil }, by: { Key($0.part, $0.alignment.item) })
    let waiting = Set(open.map { Key($0.part, $0.alignment.item) })
    moved.changeAlignments { part, alignments in
      var changed: [Alignment] = []
      for alignment in alignments {
        let key = Key(part, alignment.item)
        let successors = (accepted[key] ?? []).compactMap(\.accepted)
        if successors.isEmpty || waiting.contains(key) { changed.append(alignment) }
        for successor in successors {
          var next = alignment
          next.item = successor.found.reference
          if !changed.contains(where: { $0.item == next.item }) { changed.append(next) }
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
