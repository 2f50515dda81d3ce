extension ReadingCodes {
  /// What reading a document of standards can say.
  static let ofStandards: [ReadingCode] = [
    ReadingCode(
      code: "STD-101", what: "no standard was found in a document",
      why: """
        Standards are told by their codes, by the numbers of lists, or by tables whose columns are \
        named. This document has none of these.
        """,
      remedy: "Put each standard into a paragraph or row of its own, its code before it.",
      outcome: .told),
    ReadingCode(
      code: "STD-102", what: "words of which no item was made",
      why: """
        Introductions and notes are no standards. They are listed in full, so that a standard among \
        them is not lost.
        """,
      remedy: "Look through them; put a code before what is a standard.", outcome: .told),
    ReadingCode(
      code: "STD-103", what: "a code without a statement",
      why: "The item is there, and programs can align to it, but nobody can read what it asks.",
      remedy: "Write the statement behind the code or below it.", outcome: .told),
    ReadingCode(
      code: "STD-104", what: "entries without a code",
      why: """
        Each is named by its words and the headings above it. When these words change, a new edition \
        no longer finds it by its name.
        """,
      remedy: "Give it a code if people are to cite it.", outcome: .told),
    ReadingCode(
      code: "STD-105", what: "a code that stands twice",
      why: "An alignment to it could mean either. Both are kept.",
      remedy: "Correct the code that is wrong, or take one of them out.", outcome: .told),
    ReadingCode(
      code: "STD-106", what: "words that say what others are",
      why: "Heads of columns and of lists of criteria became kinds and levels of items.",
      remedy: "Nothing needs to be done if they were read rightly.", outcome: .told),
    ReadingCode(
      code: "STD-107", what: "a table of which nothing was made",
      why: "No column is named after a code, a statement or a level, and none holds codes.",
      remedy:
        "If it holds standards, name its columns “Code” and “Statement”, or after the levels.",
      outcome: .told),
    ReadingCode(
      code: "STD-108", what: "a document without a title or a publisher",
      why: "Others must know whose list it is, and which.",
      remedy: "Give them when you import the list, or in the properties of the file.",
      outcome: .told),
  ]
}
