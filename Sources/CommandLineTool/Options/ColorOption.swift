import ArgumentParser
import Foundation

/// Whether to write in color.
enum ColorOption: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// In any case.
  case always
  /// In no case.
  case never

  /// Whether to write in color to standard output.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDOUT_FILENO) == 1
        && ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) ?? true
    }
  }
}
