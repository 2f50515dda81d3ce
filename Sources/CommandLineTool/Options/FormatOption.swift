import ArgumentParser
import Authoring

/// The form of a program as people type it.
enum FormatOption: String, CaseIterable, ExpressibleByArgument {
  case yaml, json

  var form: ProgramFormat {
    switch self {
    case .yaml: .yaml
    case .json: .json
    }
  }
}
