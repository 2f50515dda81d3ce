import Foundation

/// Which files there are and in which state, to tell whether any was changed.
struct FileStates: Equatable {
  private let states: [String: State]

  /// What changes when somebody saves a file.
  private struct State: Equatable {
    let device: UInt64
    let node: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  /// Looks at some files; one that is not there is in a state, too.
  init(of paths: [String]) {
    var states: [String: State] = [:]
    for path in paths {
      var info = stat()
      guard stat(path, &info) == 0 else { continue }
      states[path] = State(
        device: UInt64(info.st_dev), node: UInt64(info.st_ino), size: Int64(info.st_size),
        seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
    }
    self.states = states
  }
}
