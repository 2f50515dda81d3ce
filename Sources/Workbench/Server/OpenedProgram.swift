import Curriculum
import Journal

/// A program that a page is about, as it is while the page is made.
struct OpenedProgram: Sendable {
  let key: ProgramKey
  let visitor: Visitor
  let state: ProgramState
  let program: Program

  func frame(_ tab: FrameProgram.Tab) -> FrameProgram {
    FrameProgram(key: key, title: program.shownTitle, tab: tab)
  }

  /// Whether the visitor has one of some roles here.
  func has(_ roles: Role...) -> Bool {
    visitor.person.memberships(in: key).contains { roles.contains($0.role) }
  }
}
