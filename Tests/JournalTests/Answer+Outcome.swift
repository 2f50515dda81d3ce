import Journal
import Testing

extension Answer {
  /// The acceptance; the test fails for a conflict.
  func accepted() throws -> Acceptance {
    guard case .accepted(let acceptance) = self else { throw OtherOutcome(found: "\(self)") }
    return acceptance
  }

  /// The conflict; the test fails for an acceptance.
  func conflict() throws -> Conflict {
    guard case .conflicting(let conflict) = self else { throw OtherOutcome(found: "\(self)") }
    return conflict
  }
}

private struct OtherOutcome: Error {
  var found: String
}

/// What a refusal says, with its code; the test fails when nothing is refused.
func refusal(_ work: () async throws -> some Any) async throws -> String {
  do {
    throw OtherOutcome(found: "\(try await work())")
  } catch JournalError.refused(let refusal) {
    return "\(refusal.reason.rawValue): \(refusal.message)"
  }
}
