public import Curriculum

/// What a document says otherwise about a program as a whole: its title, hours, dates and people,
/// and objectives that it alone has.
public enum DocumentFrame {
  /// Each difference with the part of the program that it is about.
  public static func differences(
    _ program: Program, _ document: ComparedDocument
  ) -> [(place: Place, message: String)] {
    DocumentComparison(program, document, isOfFrame: true).violations
      .map { ($0.place, $0.message) }
  }
}
