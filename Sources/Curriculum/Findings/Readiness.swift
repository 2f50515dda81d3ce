/// Whether a program can leave the house: what blocks it, and what a reviewer may ask.
public struct Readiness: Hashable, Sendable {
  /// What the program does not meet.
  public let blocking: [Finding]
  /// What a reviewer may ask about.
  public let asking: [Finding]
  /// What is good to know.
  public let notes: [Finding]

  /// Sorts findings, each kind in its order.
  public init(_ findings: [Finding]) {
    blocking = findings.filter { $0.severity == .error }
    asking = findings.filter { $0.severity == .warning }
    notes = findings.filter { $0.severity == .note }
  }

  /// Whether nothing blocks the program.
  public var isReady: Bool { blocking.isEmpty }

  /// The verdict in a sentence or two.
  public var sentence: String {
    let asks =
      asking.isEmpty
      ? "" : " A reviewer may ask about \(asking.count) \(asking.count == 1 ? "thing" : "things")."
    if !isReady {
      let count = blocking.count == 1 ? "1 error blocks it" : "\(blocking.count) errors block it"
      return "Not ready: \(count).\(asks)"
    }
    if !asking.isEmpty { return "Nothing blocks it.\(asks)" }
    return notes.isEmpty ? "Ready: there is nothing to mend." : "Ready: only notes are left."
  }

  /// How many findings of each severity there are: `3 errors, 1 warning`.
  public var counts: String {
    Self.counts([.error: blocking.count, .warning: asking.count, .note: notes.count])
      ?? "Nothing to mend."
  }

  /// Numbers of findings in words, the gravest first; nil where there is none.
  public static func counts(_ counts: [Severity: Int]) -> String? {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      guard let count = counts[severity], count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
