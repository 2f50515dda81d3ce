public import Curriculum

/// What a document says otherwise about a program as a whole.
public enum DocumentFrame {
  /// Each difference with the part of the program that it is about.
  public static func differences(
    _ program: Program, _ document: ComparedDocument, _ extent: ComparisonExtent = .frame
  ) -> [(place: Place, message: String)] {
    DocumentComparison(program, document, extent).violations.map { ($0.place, $0.message) }
  }
}
