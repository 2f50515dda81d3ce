/// The paper of a section, as far as filling needs it.
enum FormPage {
  /// The width between the margins, in twentieths of a point, of the section that ends next.
  static func lineWidth(after place: Int, in part: FormPart) -> Int {
    guard let section = part.sections.first(where: { part.outline[$0].start >= place }) else {
      return usual
    }
    let text = String(decoding: part.bytes[part.outline[section].range], as: UTF8.self)
    guard let width = number("w", of: "pgSz", in: text) else { return usual }
    let margins =
      (number("left", of: "pgMar", in: text) ?? 1_440)
      + (number("right", of: "pgMar", in: text) ?? 1_440)
    let line = width - margins
    guard line > 1_000 else { return usual }
    // Columns share the line.
    let columns = number("num", of: "cols", in: text) ?? 1
    return columns > 1 ? max(1_000, line / min(columns, 8) - 360) : line
  }

  /// A number of an element that is told by its local names.
  static func number(_ attribute: String, of element: String, in text: String) -> Int? {
    guard let tag = text.firstRange(of: ":\(element) ") ?? text.firstRange(of: "<\(element) ")
    else {
      return nil
    }
    let rest = text[tag.upperBound...].prefix { $0 != ">" }
    for pattern in [":\(attribute)=\"", " \(attribute)=\"", "\(attribute)=\""] {
      guard let start = rest.firstRange(of: pattern) else { continue }
      return FormNumber.measure(rest[start.upperBound...].prefix { $0 != "\"" })
    }
    return nil
  }

  private static let usual = 9_360
}
