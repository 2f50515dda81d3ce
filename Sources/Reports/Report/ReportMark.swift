/// A sign in a cell, always with its word, so that nothing hangs on shape or color alone.
public struct ReportMark: Hashable, Sendable {
  /// The sign.
  public var symbol: String
  /// The word for it.
  public var word: String
  /// A remark beside it, such as the letters of its levels.
  public var note: String?
  /// What it means for the reader.
  public var tone: Tone

  /// Takes a sign and its word.
  public init(_ symbol: String, _ word: String, _ tone: Tone, note: String? = nil) {
    self.symbol = symbol
    self.word = word
    self.tone = tone
    self.note = note
  }

  /// The sign, the word and the remark as one string.
  public var text: String {
    let head = "\(symbol) \(word)"
    return note.map { "\(head) \($0)" } ?? head
  }

  /// The sign and the remark without the word, for matrices that have a key.
  public var sign: String { note.map { "\(symbol) \($0)" } ?? symbol }

  /// The program points to the item: whether it meets all of it is for a reader to judge.
  public static let full = ReportMark("●", "addressed", .good)
  /// The program itself says that it takes up only some of the item.
  public static let partial = ReportMark("◐", "partly addressed", .partial)
  /// Nothing of what is asked.
  public static let gap = ReportMark("○", "gap", .gap)

  /// What a mark means for the reader.
  public enum Tone: String, Hashable, Sendable {
    /// As it should be.
    case good
    /// On the way.
    case partial
    /// Something is missing.
    case gap
    /// Neither good nor bad.
    case neutral
  }
}
