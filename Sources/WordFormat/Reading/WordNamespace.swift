/// The namespaces of Word files, by the prefixes that everybody uses for them.
enum WordNamespace {
  private static let open = "http://schemas.openxmlformats.org/"
  private static let microsoft = "http://schemas.microsoft.com/office/"

  static let prefixes: [String: String] = [
    "w": open + "wordprocessingml/2006/main",
    "r": open + "officeDocument/2006/relationships",
    "m": open + "officeDocument/2006/math",
    "mc": open + "markup-compatibility/2006",
    "wp": open + "drawingml/2006/wordprocessingDrawing",
    "a": open + "drawingml/2006/main",
    "pic": open + "drawingml/2006/picture",
    "c": open + "drawingml/2006/chart",
    "dgm": open + "drawingml/2006/diagram",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "wps": microsoft + "word/2010/wordprocessingShape",
    "wpg": microsoft + "word/2010/wordprocessingGroup",
    "wpc": microsoft + "word/2010/wordprocessingCanvas",
    "wp14": microsoft + "word/2010/wordprocessingDrawing",
    "w14": microsoft + "word/2010/wordml",
    "w15": microsoft + "word/2012/wordml",
    "w16": microsoft + "word/2018/wordml",
    "w16cex": microsoft + "word/2018/wordml/cex",
    "w16cid": microsoft + "word/2016/wordml/cid",
    "w16se": microsoft + "word/2015/wordml/symex",
    "wne": microsoft + "word/2006/wordml",
    "a14": microsoft + "drawing/2010/main",
  ]

  private static let understood = Set(prefixes.values)

  /// Whether markup of a namespace is understood; prefixes that are not declared mean what
  /// they usually mean.
  static func isUnderstood(prefix: Substring, declared: [String: String]) -> Bool {
    guard let space = declared[String(prefix)] ?? prefixes[String(prefix)] else { return false }
    return understood.contains(space)
  }
}
