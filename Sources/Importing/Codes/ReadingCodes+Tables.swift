extension ReadingCodes {
  /// What reading tables can say.
  static let ofTables: [ReadingCode] = ofTableFiles + ofTableRows

  /// What the file itself can make Plait say.
  private static let ofTableFiles: [ReadingCode] = [
    ReadingCode(
      code: "TAB-101", what: "a file that is no table",
      why: """
        A list of standards is read from CSV or from an Excel workbook; this is a PDF, a \
        picture, a Word document or something else.
        """,
      remedy: "Open it in the program that made it, and save its table as .csv or .xlsx.",
      outcome: .refused),
    ReadingCode(
      code: "TAB-102", what: "a table without words",
      why: "No sheet has a row with words.",
      remedy: "Save it again from the program that made it.",
      outcome: .refused),
    ReadingCode(
      code: "TAB-103", what: "a table that is too large",
      why: """
        Limits: 200,000 rows with words in a workbook, 1,024 columns, 4,000,000 cells, and \
        32 MB and 1 MB a cell in a text file.
        """,
      remedy: "Keep what belongs to the list, and save the rest elsewhere.",
      outcome: .refused),
    ReadingCode(
      code: "TAB-104", what: "a sentence about the columns that cannot be followed",
      why: """
        A sentence such as “code = column B” names what a column is; the message says what \
        is wrong with it.
        """,
      remedy: "Correct the sentence.",
      outcome: .refused),
    ReadingCode(
      code: "TAB-110", what: "the encoding of the letters was guessed",
      why: "The file has no mark that tells how its letters are encoded, and is not in UTF-8.",
      remedy: """
        Look at letters with accents and at quotation marks; if they are wrong, save the \
        table as “CSV UTF-8”.
        """,
      outcome: .told),
    ReadingCode(
      code: "TAB-111", what: "a quotation mark never closes",
      why: "It would take all rows behind it into one cell, so it was taken for a plain sign.",
      remedy: "Close the quotation in the file, or take the mark out.",
      outcome: .told),
    ReadingCode(
      code: "TAB-112", what: "a quotation mark inside of a quoted cell",
      why: "A mark inside of a quoted cell is written twice; this one was not.",
      remedy: "Look at the cell; if words of the next one are in it, double the mark.",
      outcome: .told),
    ReadingCode(
      code: "TAB-113", what: "control characters in a cell",
      why: """
        They have no meaning in a text, and some programs stop at them. They were read as \
        blanks.
        """,
      remedy: "Nothing needs to be done, unless words are missing there.",
      outcome: .told),
    ReadingCode(
      code: "TAB-114", what: "a cell that reads like a formula",
      why: "A spreadsheet would calculate it; Plait takes it as text.",
      remedy: "If a value should stand there, type the value.",
      outcome: .told),
    ReadingCode(
      code: "TAB-115", what: "a sign that guards a formula was taken off",
      why: """
        Programs put an apostrophe or a tab before a text that a spreadsheet would \
        calculate.
        """,
      remedy: "Nothing needs to be done.",
      outcome: .told),
    ReadingCode(
      code: "TAB-116", what: "a hidden sheet or row was read",
      why: "What is hidden may have been left out on purpose.",
      remedy: "Delete it in Excel, if it does not belong to the list.",
      outcome: .told),
    ReadingCode(
      code: "TAB-117", what: "a cell is a formula",
      why: "The value from the last saving was read; Plait does not calculate.",
      remedy: "Nothing needs to be done, if Excel shows the same value.",
      outcome: .told),
    ReadingCode(
      code: "TAB-118", what: "a formula without a value",
      why: "The program that wrote the workbook calculated nothing.",
      remedy: "Open the workbook in Excel, save it, and import it again.",
      outcome: .told),
    ReadingCode(
      code: "TAB-119", what: "a cell shows an error",
      why: "A formula refers to something that is not there.",
      remedy: "Mend the formula in Excel.",
      outcome: .told),
    ReadingCode(
      code: "TAB-120", what: "merged cells",
      why: "Their words count for the first cell; the others are empty.",
      remedy: "If the words belong to each row, fill them down.",
      outcome: .told),
    ReadingCode(
      code: "TAB-121", what: "a damaged place in a workbook",
      why: "A row or cell names a place that cannot be, or that another one has.",
      remedy: "Open the workbook in Excel, let Excel repair it, save it, and compare the row.",
      outcome: .told),
    ReadingCode(
      code: "TAB-122", what: "the words of a cell are missing",
      why: "The cell refers to words that are not in the workbook.",
      remedy: "Let Excel repair the workbook, and type the cell again.",
      outcome: .told),
    ReadingCode(
      code: "TAB-123", what: "a sheet was not read",
      why: "It is a chart or a dialog, or its part is missing.",
      remedy: "Nothing needs to be done, if the list does not stand there.",
      outcome: .told),
  ]

  /// What the rows can make Plait say.
  private static let ofTableRows: [ReadingCode] = [
    ReadingCode(
      code: "TAB-131", what: "a row that became no item",
      why: "It has neither a statement nor a code, or nothing that a form needs.",
      remedy: """
        Give the row what is missing, if it is an item; its words were kept beside the list.
        """,
      outcome: .told),
    ReadingCode(
      code: "TAB-132", what: "an item without a statement",
      why: "CASE asks for a statement, so the label or the code stands in for it.",
      remedy: "Write the statement into the table, if there is one.",
      outcome: .told),
    ReadingCode(
      code: "TAB-133", what: "a code that stands in two rows",
      why: "Nobody can tell which of the two is cited. Both were kept.",
      remedy: "Delete one row, or give it its own code.",
      outcome: .told),
    ReadingCode(
      code: "TAB-134", what: "an identifier that stands in two rows",
      why: "Identifiers tell items apart. The first row keeps it.",
      remedy: "Ask the publisher which of the two rows it belongs to.",
      outcome: .told),
    ReadingCode(
      code: "TAB-135", what: "a parent that is not in the table",
      why: "The item stands at the top.",
      remedy: "Correct the parent, or add the row that it names.",
      outcome: .told),
    ReadingCode(
      code: "TAB-136", what: "an item that is its own ancestor",
      why: "Parents go round in a circle, so one link was taken out; its words were kept.",
      remedy: "Correct the parent of one of them.",
      outcome: .told),
    ReadingCode(
      code: "TAB-137", what: "a link that leads nowhere",
      why: "No row has the code that it names; it was kept as a text.",
      remedy: "Correct the code, or add the row that it names.",
      outcome: .told),
    ReadingCode(
      code: "TAB-138", what: "a list without a publisher",
      why: "Tables of this form do not say who published the list.",
      remedy: "Ask the publisher before you share its text.",
      outcome: .told),
    ReadingCode(
      code: "TAB-139", what: "a sheet that is no part of the list",
      why: "One sheet was read as the list; the rows of the others were kept beside it.",
      remedy: "To read another sheet, say “sheet = NAME”.",
      outcome: .told),
    ReadingCode(
      code: "TAB-140", what: "columns that items have no field for",
      why: "Their words were kept beside each item.",
      remedy: "Say what a column is with --map, or leave it.",
      outcome: .told),
    ReadingCode(
      code: "TAB-141", what: "what the columns are was guessed",
      why: "The form is none that Plait knows, so headings and contents decided.",
      remedy: """
        Look at the items, then confirm with --map “as proposed”, or say what is different.
        """,
      outcome: .told),
    ReadingCode(
      code: "TAB-142", what: "no column with codes",
      why: """
        Without codes, items are told apart by their statements, and a change of words makes \
        a new item.
        """,
      remedy: "Say which column it is, such as “code = column B”.",
      outcome: .told),
    ReadingCode(
      code: "TAB-143", what: "no row became an item",
      why: "The table has headings alone, or the columns were taken for what they are not.",
      remedy: "Look at which sheet and which columns were read, and say with --map what differs.",
      outcome: .told),
    ReadingCode(
      code: "TAB-144", what: "a row with more cells than headings",
      why: """
        A comma inside of a text begins a new cell, unless the text stands in quotation marks; the \
        end of the statement is then in a cell without a heading. Its words were kept beside the item.
        """,
      remedy: "Put such texts in quotation marks, or save the table as a workbook.",
      outcome: .told),
    ReadingCode(
      code: "TAB-190", what: "more remarks of one kind",
      why: "Only the first hundred of a code are told.",
      remedy: "Mend those that are told, and import the file again.",
      outcome: .told),
  ]
}
