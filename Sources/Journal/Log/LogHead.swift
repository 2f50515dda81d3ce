/// Where the log of a program ends.
package struct LogHead: Hashable, Sendable {
  package var program: ProgramKey
  /// The number of the newest event; 0 before the first.
  package var sequence: Int
  /// The hash of the chain up to it.
  package var hash: [UInt8]
  /// Whether the program is closed for changes.
  package var isClosed: Bool
  /// Who changed the set last, comments and proposals aside.
  package var lastWriter: PersonKey?

  package init(
    program: ProgramKey, sequence: Int, hash: [UInt8], isClosed: Bool = false,
    lastWriter: PersonKey? = nil
  ) {
    self.program = program
    self.sequence = sequence
    self.hash = hash
    self.isClosed = isClosed
    self.lastWriter = lastWriter
  }

  /// The head of a log without events.
  package init(before program: ProgramKey) {
    self.init(program: program, sequence: 0, hash: EventChain.start(of: program))
  }
}
