extension ReadingCodes {
  /// What reading packages can say.
  static let ofPackages: [ReadingCode] = [
    ReadingCode(
      code: "OPC-101", what: "an OpenDocument file (.odt)",
      why: "LibreOffice and others write it; it is another format.",
      remedy: "Open it in its program and save it as Word 2007-365 (.docx).",
      outcome: .refused),
    ReadingCode(
      code: "OPC-102", what: "a ZIP archive, but not a Word file",
      why: "It does not list its parts as an Office file does.",
      remedy: "If the Word file is inside, unpack it first.",
      outcome: .refused),
    ReadingCode(
      code: "OPC-103", what: "the file does not say where its text is",
      why: "No relationship leads to a main part that is there.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "OPC-104", what: "a part refers to too many others",
      why: "Limit: 4000.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
  ]
}
