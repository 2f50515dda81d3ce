import Curriculum

extension Amount {
  /// `1 week`, `16 weeks`.
  func inWords(_ unit: String) -> String { "\(self) \(unit)\(self == Amount(1) ? "" : "s")" }
}
