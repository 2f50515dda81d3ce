import Journal

/// The program around a page.
struct FrameProgram: Sendable {
  var key: ProgramKey
  var title: String
  var tab: Tab

  /// The pages of a program that have a tab, in their order.
  enum Tab: String, CaseIterable, Sendable {
    case program = "Program"
    case write = "Write"
    case `import` = "Import"
    case crosswalk = "Crosswalk"
    case check = "Check"
    case packet = "Packet"
    case talk = "Talk"
    case history = "History"
    case sign = "Sign"
    case audit = "Audit"

    var path: String { self == .program ? "facts" : rawValue.lowercased() }
  }
}
