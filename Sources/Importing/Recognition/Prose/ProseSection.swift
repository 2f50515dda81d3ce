import Curriculum

/// What the paragraphs under the last heading belong to.
enum ProseSection: Equatable {
  /// Before the first heading.
  case opening
  /// A field of the program.
  case field(SourceRole, Double)
  /// The single set.
  case set
  /// Objectives of one strand alone.
  case strand(Strand)
  /// Hours, dates and instructors of the strands.
  case times
  /// A heading that names nothing known.
  case unknown
}
