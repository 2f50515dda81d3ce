import Synchronization

/// The sessions in which somebody has just shown a provider once more who it is: for a few minutes
/// that stands in for a password.
final class FreshProofs: Sendable {
  private let proofs = Mutex<[[UInt8]: ContinuousClock.Instant]>([:])
  static let lasting = 300

  func note(_ visitor: Visitor) {
    let now = ContinuousClock.now
    proofs.withLock { proofs in
      proofs = proofs.filter { now - $0.value < .seconds(Self.lasting) }
      proofs[visitor.secret.mark] = now
    }
  }

  func has(_ visitor: Visitor) -> Bool {
    proofs.withLock { proofs in
      proofs[visitor.secret.mark].map { ContinuousClock.now - $0 < .seconds(Self.lasting) } ?? false
    }
  }
}
