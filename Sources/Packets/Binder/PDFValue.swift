/// A value in a PDF, as qpdf writes it in JSON (its version 2).
///
/// Names, strings and references are all texts there, told apart by how they begin: `/Page`,
/// `u:Welding`, `b:00ff` and `12 0 R`.
indirect enum PDFValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  case array([PDFValue])
  case dictionary([String: PDFValue])

  /// A reference to an object of the same file.
  static func reference(_ number: Int) -> PDFValue { .text("\(number) 0 R") }

  /// A text string.
  static func string(_ text: String) -> PDFValue { .text("u:\(text)") }

  /// The number of the object that is referred to; nil for any other value.
  var reference: Int? {
    guard case .text(let text) = self, text.hasSuffix(" R"), let digit = text.utf8.first,
      (0x30...0x39).contains(digit)
    else { return nil }
    return Int(text.prefix { $0 != " " })
  }

  /// The entry of a dictionary.
  subscript(key: String) -> PDFValue? {
    if case .dictionary(let entries) = self { entries[key] } else { nil }
  }

  /// The number, where it is a whole one.
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The number, whole or not.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  /// The text, with what tells its kind.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The values of an array.
  var values: [PDFValue]? { if case .array(let values) = self { values } else { nil } }

  /// The entries of a dictionary.
  var entries: [String: PDFValue]? {
    if case .dictionary(let entries) = self { entries } else { nil }
  }

  /// The same value with each reference led to another object.
  func renumbered(_ change: (Int) -> Int) -> PDFValue {
    switch self {
    case .array(let values): .array(values.map { $0.renumbered(change) })
    case .dictionary(let entries): .dictionary(entries.mapValues { $0.renumbered(change) })
    case .text: reference.map { .reference(change($0)) } ?? self
    default: self
    }
  }
}
