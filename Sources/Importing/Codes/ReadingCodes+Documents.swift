import WordFormat

extension ReadingCodes {
  private static let word = WordLimits.usual

  /// What reading documents can say.
  static let ofDocuments: [ReadingCode] = [
    ReadingCode(
      code: "DOCX-101", what: "an Office file, but not a Word document",
      why: "It is a workbook, a presentation or something else.",
      remedy: "Copy its text into a Word document, or save it as .docx.",
      outcome: .refused),
    ReadingCode(
      code: "DOCX-102", what: "the main part holds no text",
      why: "It has no body.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .refused),
    ReadingCode(
      code: "DOCX-103", what: "a part demands a feature that is not known",
      why: """
        The file says that it must not be read without that feature, so its text could be \
        wrong.
        """,
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "DOCX-107", what: "tables are nested too deep",
      why: """
        Limit: \(word.tableDepth) inside each other. Some readers lose all text of such \
        tables without a word.
        """,
      remedy: "Take the inner tables out of the outer ones.",
      outcome: .refused),
    ReadingCode(
      code: "DOCX-108", what: "too much of something",
      why: """
        Limits: \(word.tables) tables, \(word.rows) rows, \(word.columns) columns of one \
        table, \(word.cells) cells, \(word.paragraphs) paragraphs, \(word.comments) \
        comments, \(word.notes) footnotes and endnotes, \(word.changes) tracked changes, \
        \(word.styles) styles, \(word.lists) \
        definitions of lists, \(word.longLabelBytes) bytes of all labels of lists that are \
        longer than 64 bytes, \(word.linkBytes) bytes of the addresses of all links.
        """,
      remedy: "Split the document; where it has too many tracked changes, accept or reject them.",
      outcome: .refused),
    ReadingCode(
      code: "DOCX-201", what: "hidden text was left out",
      why: "Word does not show it, so it may not be meant for readers.",
      remedy: "Unhide it in Word if it belongs in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-202", what: "a merged cell covers text",
      why: """
        Word keeps the text of cells that were merged away by some programs and does not \
        show it.
        """,
      remedy: "Move the text into the merged cell if it belongs in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-203", what: "a header or footer is not shown",
      why: "It is for first or even pages, and the document does not tell those apart.",
      remedy: "Turn on different first or even pages in Word if it belongs in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-204", what: "a field has no end",
      why: "Its code and its result cannot be told apart, so words may be missing.",
      remedy: "Remove the field in Word, or press Ctrl+Shift+F9 on it to keep its result.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-205", what: "content from outside the file was not opened",
      why: """
        A picture, template or object stands at an address. Opening it would tell its owner \
        who reads, and could read files of this machine.
        """,
      remedy: "Put the content into the document if it belongs in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-206", what: "the file may hold macros",
      why: "They were not read and cannot run here.",
      remedy: "Save it as .docx if you do not need them.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-207", what: "another document is embedded",
      why: "It was named and not opened.",
      remedy: "Copy its text into this document.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-208", what: "a chart or diagram holds words",
      why: "They have no place in the text, so they are told here, where they could be read.",
      remedy: "Write them beside it if they belong in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-209", what: "a part is missing",
      why: "The file refers to a part that it does not hold.",
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-210", what: "a part was left out because it is damaged",
      why: """
        The text could be read without it; headings, labels, notes or comments may be \
        missing.
        """,
      remedy: "Open the file in Word, let Word repair it, and save it as a new .docx.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-211", what: "a style is based on itself",
      why: "Word ends the circle somewhere, and so does Plait: its format may differ.",
      remedy: "Give the style another base in Word.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-212", what: "a style is based on too many others",
      why: "Limit: \(word.styleDepth).",
      remedy: "Give the style another base in Word.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-213", what: "more notices of a kind than are listed",
      why: "Limit: \(word.noticesOfEachCode) of each code.",
      remedy: "Mend what the listed ones say, then try again.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-214",
      what: "a part was left out because the parts beside the text are too large together",
      why: "Limit: \(word.elementsBesideMain) elements and texts.",
      remedy: "Remove styles, comments or headers that nobody needs.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-215", what: "words stand where Word shows none",
      why: """
        They are between the rows or cells of a table, or in an element that Word does not know. \
        Often another program wrote them.
        """,
      remedy: "Type them into the text if they belong in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-216", what: "a control of a program stands in the text",
      why: """
        Its caption and its state are kept in a form of its own (ActiveX), which was not read and \
        cannot run here.
        """,
      remedy: "Write its words beside it if they belong in.",
      outcome: .told),
    ReadingCode(
      code: "DOCX-217", what: "a field draws what it shows from its code",
      why: """
        Word keeps no text for formulas of its old kind (EQ) and for automatic numbers, and Plait \
        evaluates no field.
        """,
      remedy: "Type what it shows in its place.",
      outcome: .told),
  ]
}
