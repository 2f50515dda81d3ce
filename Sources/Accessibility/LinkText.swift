/// Whether the text of a link says where it leads.
public enum LinkText {
  private static let empty: Set<String> = [
    "click here", "click", "here", "link", "this link", "this", "more", "read more", "learn more",
    "see more", "details", "go", "page", "website", "download",
  ]

  /// What is wrong with a text; nil for a good one.
  public static func fault(_ text: String) -> (message: String, weight: BarrierWeight)? {
    let words = text.split { $0.isWhitespace }.joined(separator: " ").lowercased()
    if words.isEmpty { return ("A link has no text.", .fails) }
    let bare = words.drop { !$0.isLetter && !$0.isNumber }
    let plain = String(bare.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    if empty.contains(plain) {
      return ("The text of the link is only “\(text)”.", .fails)
    }
    let isAddress = ["http://", "https://", "www."].contains { words.hasPrefix($0) }
    if isAddress, words.count > 40 {
      return ("The text of the link is a long address, which is read letter by letter.", .unsure)
    }
    return nil
  }
}
