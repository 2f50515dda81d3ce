/// An event that was added to the log of a program.
package struct RecordedEvent: Hashable, Sendable {
  package var program: ProgramKey
  package var logged: LoggedEvent
}
