public import Curriculum

/// What a person may choose about a syllabus.
public struct SyllabusChoices: Sendable {
  /// The place of the course that it is of, from 0; nil for the whole program.
  public var course: Int?
  /// The statements of objectives and the outcomes as they are said to learners, by the part; nil
  /// where the syllabus has the approved wording alone.
  public var learnerWording: [PartID: String]?

  /// Chooses the whole program in its approved wording.
  public init() {}
}
