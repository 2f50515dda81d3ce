import Synchronization

/// The search index of a library, built when somebody first searches.
final class LazySearchIndex: Sendable {
  private let frameworks: [Framework]
  private let built = Mutex<SearchIndex?>(nil)

  init(_ frameworks: [Framework]) { self.frameworks = frameworks }

  var index: SearchIndex {
    built.withLock { index in
      if let index { return index }
      let new = SearchIndex(frameworks)
      index = new
      return new
    }
  }
}
