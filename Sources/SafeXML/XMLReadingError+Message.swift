extension XMLReadingError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch reason {
    case .empty: "XML-101"
    case .documentType: "XML-102"
    case .encoding: "XML-103"
    case .characters: "XML-104"
    case .malformed: "XML-105"
    case .tooDeep: "XML-106"
    case .tooManyElements: "XML-107"
    case .tooManyAttributes: "XML-108"
    case .startTagTooLong: "XML-109"
    case .textTooLong: "XML-110"
    case .tooLong: "XML-111"
    case .tooManyNames: "XML-112"
    case .tooManyNamespaces: "XML-113"
    }
  }

  /// Where, what and why; what to do is said by the reader of the whole file.
  package var description: String {
    "line \(line), column \(column): \(sentence)"
  }

  private var sentence: String {
    switch reason {
    case .empty: "the part is empty"
    case .documentType:
      "the part declares a document type, which Office files never do and harmful files use"
    case .encoding(let name):
      "the part is written in the encoding \(name.prefix(40)); Office files use UTF-8 or UTF-16"
    case .characters: "the part holds bytes that are no characters"
    case .malformed: "the part is damaged: it is not well-formed XML"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep"
    case .tooManyElements(let limit): "the part holds more than \(limit) elements"
    case .tooManyAttributes(let limit): "an element has more than \(limit) attributes"
    case .tooManyNames(let limit): "the part uses more than \(limit) different names"
    case .tooManyNamespaces(let limit): "more than \(limit) namespaces are in force at once"
    case .startTagTooLong(let limit): "a start tag is longer than \(size(limit))"
    case .textTooLong(let limit): "a run of text is longer than \(size(limit))"
    case .tooLong(let limit): "the part is longer than \(size(limit))"
    }
  }

  /// A limit in the unit that people see beside their own files.
  private func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) MB" }
    return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) bytes"
  }
}
