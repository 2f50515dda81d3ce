import ArgumentParser
import Curriculum

/// A severity as people type it.
enum SeverityOption: String, CaseIterable, ExpressibleByArgument {
  case error, warning, note

  var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
