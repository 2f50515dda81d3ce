extension ReadingCodes {
  /// What reading imports can say.
  static let ofImports: [ReadingCode] = [
    ReadingCode(
      code: "IMP-101", what: "a passage was not placed",
      why: """
        The words were read and nothing in the program has room for them, or nobody could \
        say where they belong.
        """,
      remedy: "Copy it to where it belongs, or leave it out on purpose.",
      outcome: .told),
    ReadingCode(
      code: "IMP-102", what: "no learning objectives were found",
      why: "The rule asks for a single set of learning objectives (34 CFR 463.37(b)).",
      remedy: """
        Head the columns of the table, or the parts of each objective, with the names of the \
        strands.
        """,
      outcome: .told),
    ReadingCode(
      code: "IMP-103", what: "the objectives stand in separate lists",
      why: "The rule asks for a single set (34 CFR 463.37(b)).",
      remedy: "Join entries that are taught together into one objective.",
      outcome: .told),
    ReadingCode(
      code: "IMP-104", what: "words were read and did not arrive",
      why: "The account of an import must add up to the document, word by word.",
      remedy: "Compare the program with the document, and report the document to Plait's makers.",
      outcome: .told),
  ]
}
