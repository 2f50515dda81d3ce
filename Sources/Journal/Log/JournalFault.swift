/// Something in a journal that is not as it was written.
package struct JournalFault: Hashable, Sendable, CustomStringConvertible {
  /// The program; nil for the file as a whole.
  package var program: ProgramKey?
  /// The event at which it shows.
  package var sequence: Int?
  package var message: String

  package init(program: ProgramKey?, sequence: Int?, _ message: String) {
    self.program = program
    self.sequence = sequence
    self.message = message
  }

  package var description: String {
    let place = [program.map { "\($0)" }, sequence.map { "change \($0)" }].compactMap { $0 }
    return (place.isEmpty ? ["the file"] : place).joined(separator: ", ") + ": " + message
  }
}
