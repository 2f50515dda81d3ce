import Synchronization

/// How often something was tried of late, by who tries it.
///
/// It counts with a clock that nobody can set.
final class Attempts: Sendable {
  private struct Bucket {
    var left: Double
    var at: ContinuousClock.Instant
  }

  private let buckets = Mutex<[String: Bucket]>([:])
  private let burst: Double
  private let perSecond: Double
  /// So many names are remembered; when there are more, those that are full again go.
  private static let mostNames = 20_000

  /// So many at once, and so many more in each span of time.
  init(burst: Int, in span: Duration) {
    self.burst = Double(burst)
    perSecond = Double(burst) / max(1, Double(span.components.seconds))
  }

  /// Counts one attempt; false when there were too many.
  func take(_ name: String) -> Bool {
    let now = ContinuousClock.now
    return buckets.withLock { buckets in
      if buckets.count > Self.mostNames {
        buckets = buckets.filter { left(of: $0.value, at: now) < burst }
        // What is left are names that try hard: the count starts anew rather than growing.
        if buckets.count > Self.mostNames { buckets.removeAll() }
      }
      var bucket = buckets[name] ?? Bucket(left: burst, at: now)
      bucket.left = left(of: bucket, at: now)
      bucket.at = now
      let isFree = bucket.left >= 1
      if isFree { bucket.left -= 1 }
      buckets[name] = bucket
      return isFree
    }
  }

  /// Forgets the attempts of a name.
  func forget(_ name: String) { buckets.withLock { $0[name] = nil } }

  private func left(of bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    let passed = (now - bucket.at) / .seconds(1)
    return min(burst, bucket.left + passed * perSecond)
  }
}
