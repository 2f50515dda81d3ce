import SafeXML

extension ReadingCodes {
  private static let xml = XMLLimits.office

  /// What reading parts can say.
  static let ofParts: [ReadingCode] = [
    ReadingCode(
      code: "XML-101", what: "a part is empty",
      why: "Each part of an Office file holds one element.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-102", what: "a part declares a document type",
      why: """
        Office files never do. Files that mean harm do, to read other files or to fill the \
        memory. This is refused in every part that is read.
        """,
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-103", what: "a part is written in another encoding",
      why: "Office files use UTF-8 or UTF-16.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "XML-104", what: "a part holds bytes that are no characters",
      why: "The file is damaged, or its encoding is not what it says.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-105", what: "a part is not well-formed",
      why: "The file is damaged.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-106", what: "elements are nested too deep",
      why: "Limit: \(xml.depth) inside each other.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-107", what: "a part has too many elements",
      why: "Limit: \(xml.elements) elements of one part, 20000 of a part that only lists others.",
      remedy: "Split the document.",
      outcome: .refused),
    ReadingCode(
      code: "XML-108", what: "an element has too many attributes",
      why: "Limit: \(xml.attributes). The time that a parser needs grows with their square.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-109", what: "a start tag is too long",
      why: "Limit: \(xml.startTag) bytes.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "XML-110", what: "a run of text or a comment is too long",
      why: "Limit: \(xml.text) bytes.",
      remedy: "Split the document.",
      outcome: .refused),
    ReadingCode(
      code: "XML-111", what: "a part is too long",
      why: "Limit: \(xml.total) bytes.",
      remedy: "Split the document.",
      outcome: .refused),
    ReadingCode(
      code: "XML-112", what: "a part uses too many different names",
      why: "Limit: \(xml.names). Only files that mean harm invent names without end.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "XML-113", what: "too many namespaces are in force at once",
      why: "Limit: \(xml.namespaces). Only files that mean harm have so many.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
  ]
}
