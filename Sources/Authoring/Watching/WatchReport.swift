/// What came of one build of a watch.
public struct WatchReport: Hashable, Sendable {
  /// The names of the files that were written.
  public var written: [String] = []
  /// The names of the files that no longer belong there and were taken away.
  public var removed: [String] = []
  /// How many files are as they were.
  public var kept = 0
  /// What a person should know: files that somebody changed by hand, and what is missing.
  public var remarks: [String] = []
  /// Why nothing could be made; what was made before stands as it was.
  public var trouble: String?
  /// What the trouble is with.
  public var kind: AuthoringError.Kind?

  /// What came of it, a line for each thing.
  public var lines: [String] {
    if let trouble { return [trouble, "What was made before stays as it is."] }
    var lines: [String] = []
    if !written.isEmpty { lines.append("Written: \(written.joined(separator: ", ")).") }
    if !removed.isEmpty { lines.append("Taken away: \(removed.joined(separator: ", ")).") }
    if lines.isEmpty { lines.append("Nothing has changed in the documents.") }
    return lines + remarks
  }
}
