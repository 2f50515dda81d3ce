import Curriculum
import Frameworks
import ProgramFile

/// What the parts of a program say of one item themselves.
struct ItemAlignments: Sendable {
  let item: ItemReference
  private let library: FrameworkLibrary

  init(_ item: ItemReference, in library: FrameworkLibrary) {
    self.item = item
    self.library = library
  }

  /// Whether an alignment points to the item, however it is written.
  private func fits(_ alignment: Alignment) -> Bool {
    alignment.item == item
      || library.located(alignment.item)?.items.contains { $0.reference == item } ?? false
  }

  /// The alignments of a part with the item.
  func alignments(of part: PartID, in program: Program) -> [Alignment] {
    program.alignedParts.first { $0.id == part }?.alignments.filter(fits) ?? []
  }

  /// All alignments of a part as its cell has them, once a wish is fulfilled.
  ///
  /// Where a part points to the item more than once, the first is changed; what shows it stays.
  ///
  /// - Throws: `ProgramFileError` for a program that cannot be written, which no operation makes.
  func value(
    of part: PartID, in document: ProgramDocument, fulfilling wish: AlignmentWish
  ) throws(ProgramFileError) -> FileValue? {
    var document = document
    document.program.changeAlignments { id, alignments in
      guard id == part else { return }
      guard let strength = wish.strength else { return alignments.removeAll(where: fits) }
      var place = alignments.firstIndex(where: fits)
      if place == nil {
        alignments.append(Alignment(item))
        place = alignments.indices.last
      }
      guard let place else { return }
      alignments[place].strength = strength
      alignments[place].level = wish.level
      alignments[place].rationale = wish.rationale
    }
    return try ProgramCells(document).values[CellAddress(part: part, field: Self.field)]
  }

  /// The field of a part that holds its alignments.
  static let field = "alignments"
}
