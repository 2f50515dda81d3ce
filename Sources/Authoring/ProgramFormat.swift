/// The two written forms of a program.
public enum ProgramFormat: String, CaseIterable, Sendable {
  /// For people and version control.
  case yaml
  /// For other programs.
  case json
}
