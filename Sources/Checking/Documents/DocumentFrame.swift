public import Curriculum

/// What a document says otherwise about a program as a whole: its hours, dates and people,
/// and objectives that it alone has.
public enum DocumentFrame {
  /// Each difference with the part of the program that it is about; perhaps of hours and dates alone.
  public static func differences(
    _ program: Program, _ document: ComparedDocument, isOfTimes: Bool = false
  ) -> [(place: Place, message: String)] {
    DocumentComparison(program, document, isOfFrame: true, isOfTimes: isOfTimes).violations
      .map { ($0.place, $0.message) }
  }
}
