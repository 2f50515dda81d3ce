import Curriculum

/// What a column of a set of objectives holds, or a row of a card.
enum ColumnUse: Sendable, Hashable, CustomStringConvertible {
  /// Outcomes of a strand, one a paragraph.
  case outcomes(Strand)
  /// The codes of the outcomes that stand in another column.
  case codes(Strand)
  /// Marks: each is an outcome named after the column.
  case marks(Strand)
  /// Outcomes of several strands, each behind the name of its own.
  case tagged
  /// Something else of the objective: its statement, its number, an assessment.
  case detail(SourceRole)

  /// The strand, where it is one's.
  var strand: Strand? {
    switch self {
    case .outcomes(let strand), .codes(let strand), .marks(let strand): strand
    case .detail, .tagged: nil
    }
  }

  /// The use of a role that a person or the words of a heading name.
  init(_ role: SourceRole) {
    self = role.strand.map { .outcomes($0) } ?? .detail(role)
  }

  var description: String {
    switch self {
    case .outcomes(let strand): strand.title
    case .codes(let strand): "codes of \(strand)"
    case .marks(let strand): "marks of \(strand)"
    case .tagged: "outcomes behind the names of strands"
    case .detail(let role): role.description
    }
  }
}
