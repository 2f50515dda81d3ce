/// One piece of a web page.
enum PageToken {
  /// The beginning of an element, its name and the names of its attributes in small letters.
  case start(String, [String: String])
  /// The end of an element.
  case end(String)
  /// Text with its characters decoded.
  case text(String)
  /// The content of a style sheet.
  case style(String)
}
