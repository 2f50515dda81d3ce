import Curriculum

extension Readiness {
  /// What should be mended before a packet is sent, and the command that tells it; nil for nothing.
  func beforeSending(_ check: String) -> String? {
    guard !blocking.isEmpty || !asking.isEmpty else { return nil }
    return "Before you send it: \(check) has \(counts)."
  }
}
