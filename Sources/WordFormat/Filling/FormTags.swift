/// The tags of Word in the prefix of a part.
struct FormTags: Sendable {
  /// Ends a text and begins it anew, with a break or a tab between.
  let lineBreak: [UInt8]
  let tab: [UInt8]
  /// The same with a hyphen at which no line breaks.
  let hyphen: [UInt8]
  let endOfText: [UInt8]
  let startOfText: [UInt8]

  init(prefix: String) {
    let end = "</\(prefix)t>"
    let start = "<\(prefix)t xml:space=\"preserve\">"
    endOfText = Array(end.utf8)
    startOfText = Array(start.utf8)
    lineBreak = Array("\(end)<\(prefix)br/>\(start)".utf8)
    hyphen = Array("\(end)<\(prefix)noBreakHyphen/>\(start)".utf8)
    tab = Array("\(end)<\(prefix)tab/>\(start)".utf8)
  }
}
