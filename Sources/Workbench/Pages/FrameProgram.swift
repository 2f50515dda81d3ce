import Journal

/// The program around a page.
struct FrameProgram: Sendable {
  var key: ProgramKey
  var title: String
  var tab: Tab

  /// The pages of a program that have a tab, in their order.
  enum Tab: String, CaseIterable, Sendable {
    case write = "Write"
    case check = "Check"
    case talk = "Talk"
    case history = "History"
    case sign = "Sign"
    case audit = "Audit"

    var path: String { rawValue.lowercased() }
  }
}
