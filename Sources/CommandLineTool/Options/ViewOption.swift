import ArgumentParser
import Authoring

/// Which state of tracked changes is read.
enum ViewOption: String, CaseIterable, ExpressibleByArgument {
  case accepted, original

  var view: ChangesView {
    switch self {
    case .accepted: .accepted
    case .original: .original
    }
  }
}
