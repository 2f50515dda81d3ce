/// The namespaces whose markup Word shows, so that a choice which asks for them is taken.
enum KnownNamespaces {
  private static let office = "http://schemas.openxmlformats.org/"
  private static let microsoft = "http://schemas.microsoft.com/office/"

  static let byPrefix: [String: String] = [
    "w": office + "wordprocessingml/2006/main",
    "r": office + "officeDocument/2006/relationships",
    "m": office + "officeDocument/2006/math",
    "mc": office + "markup-compatibility/2006",
    "wp": office + "drawingml/2006/wordprocessingDrawing",
    "a": office + "drawingml/2006/main",
    "pic": office + "drawingml/2006/picture",
    "c": office + "drawingml/2006/chart",
    "dgm": office + "drawingml/2006/diagram",
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

  private static let all = Set(byPrefix.values)

  /// Whether everything that a choice requires is known, by the declarations of its part.
  static func hold(_ required: String, declared: [String: String]) -> Bool {
    required.split(separator: " ").allSatisfy { prefix in
      let prefix = String(prefix)
      return (declared[prefix] ?? byPrefix[prefix]).map(all.contains) ?? false
    }
  }
}
