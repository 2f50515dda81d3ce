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
    ReadingCode(
      code: "IMP-105", what: "a table was not read",
      why: """
        Nothing over its columns or before its rows says what stands there, in words that the \
        profile knows. Its cells are listed by --report.
        """,
      remedy: """
        If the table belongs to the program, say what a column is with --map, or add the words of \
        its heading to your profile.
        """,
      outcome: .told),
    ReadingCode(
      code: "IMP-106", what: "a code of the document is in no framework",
      why: """
        It is written like a code of the standards that Plait knows, and none of them has it: it \
        may be mistyped, or belong to another grade.
        """,
      remedy: "Correct it in the document or in the program; the nearest codes are named.",
      outcome: .told),
    ReadingCode(
      code: "IMP-107", what: "tracked changes were read as accepted",
      why: """
        Somebody may still reject them. Those with words stand among the proposals of the program, \
        with author, date and place; changes of looks alone are left out.
        """,
      remedy: "Accept or reject them in the document, or decide in the program, before it is sent.",
      outcome: .told),
    ReadingCode(
      code: "IMP-108", what: "comments stand in the document",
      why: """
        They are no part of the program's text. They stand among its comments, with author, date, \
        the words that they are about, and whether they are resolved.
        """,
      remedy: "Answer what is open, and mark it as resolved.",
      outcome: .told),
    ReadingCode(
      code: "IMP-109", what: "two documents of one program disagree",
      why: """
        What several documents say of one program must agree before it is sent. The first one \
        stands; the notes keep what the other says.
        """,
      remedy: "Decide which is right, and correct the other document.",
      outcome: .told),
    ReadingCode(
      code: "IMP-110", what: "Plait was not sure what a column or row is",
      why: """
        Little speaks for what it was taken for, or nearly as much for something else. \
        `plait import --explain` shows what was weighed everywhere.
        """,
      remedy: "Look at it; if it is wrong, say what it is with --map.",
      outcome: .told),
    ReadingCode(
      code: "IMP-111", what: "the file holds several programs",
      why: "A command that works on one program takes the first of them.",
      remedy: """
        Write each to a file of its own with `plait import FILE -o NAME.iet.yaml`, or one of them \
        with --program.
        """,
      outcome: .told),
  ]
}
