/// What the process tells the script that called it.
package enum ExitStatus: Int32, Error {
  /// Nothing to complain of.
  case fine = 0
  /// There are findings at or above the severity asked for.
  case findings = 1
  /// The command was not understood.
  case usage = 2
  /// The input cannot be read or was refused.
  case inputUnreadable = 3
  /// The output cannot be written.
  case outputNotWritten = 4

  /// The code for what the trouble is with.
  package init(_ kind: AuthoringError.Kind) {
    switch kind {
    case .request: self = .usage
    case .input: self = .inputUnreadable
    case .output: self = .outputNotWritten
    }
  }
}
