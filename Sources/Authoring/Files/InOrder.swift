import Dispatch
import Synchronization

/// Work on many files by all processors, with the results in the order of the files.
enum InOrder {
  /// How many results are held in memory at once.
  private static let atOnce = 256

  /// Works on each path, and hands on each result when those before it are handed on.
  static func each<Value: Sendable>(
    _ paths: [String], _ work: @Sendable (String) -> Value,
    _ handOn: (String, Value) throws -> Void
  ) rethrows {
    var start = 0
    while start < paths.count {
      let part = Array(paths[start..<min(start + atOnce, paths.count)])
      let results = Mutex<[Int: Value]>([:])
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        let result = work(part[index])
        results.withLock { $0[index] = result }
      }
      for (index, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
        try handOn(part[index], result)
      }
      start += part.count
    }
  }
}
