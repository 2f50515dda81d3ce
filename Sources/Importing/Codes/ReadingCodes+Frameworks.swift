extension ReadingCodes {
  /// What reading frameworks in CASE form, and merging statements, can say.
  static let ofFrameworks: [ReadingCode] = [
    ReadingCode(
      code: "FRM-101", what: "a field of a CASE package was repaired",
      why: """
        Hardly any published framework keeps to the specification; what differs is read all the \
        same, and each repair is told with its item.
        """,
      remedy: "Read the list once; tell the publisher what is wrong with the file.",
      outcome: .told),
    ReadingCode(
      code: "FRM-102", what: "items stand below each other in a circle",
      why: "A tree needs a top. The circle was cut at the item that comes first in the file.",
      remedy: "Ask the publisher which of them stands at the top.", outcome: .told),
    ReadingCode(
      code: "FRM-103", what: "an item stands in several places",
      why: "A tree shows an item once; the file keeps all of its places.",
      remedy: "Nothing needs to be done.", outcome: .told),
    ReadingCode(
      code: "FRM-104", what: "the parent of an item is not in the package",
      why: "The item is shown at the top of the tree.",
      remedy: "Ask the publisher for the whole package.", outcome: .told),
    ReadingCode(
      code: "FRM-105", what: "two items have the same identifier",
      why: "Whoever cites the identifier could mean either. The first one is shown.",
      remedy: "Ask the publisher; each item needs an identifier of its own.", outcome: .told),
    ReadingCode(
      code: "FRM-106", what: "the package states no license",
      why: "Texts of standards often have an owner, and nobody can see what is allowed.",
      remedy: "Ask the publisher on which terms the list may be used.", outcome: .told),
    ReadingCode(
      code: "FRM-111", what: "the file is not JSON",
      why: "A CASE package is a JSON text; this one is cut off, damaged or something else.",
      remedy: "Download it again, or export it again as CASE JSON.", outcome: .refused),
    ReadingCode(
      code: "FRM-112", what: "the file is too large or too deeply nested",
      why: "No published framework comes near the limits, so something is wrong with the file.",
      remedy: "Ask the publisher for the framework in several packages.", outcome: .refused),
    ReadingCode(
      code: "FRM-113", what: "the file is JSON, but no CASE package",
      why: "A package has a CFDocument that says which framework it is.",
      remedy: "Ask the publisher for the whole package (CFPackages).", outcome: .refused),
    ReadingCode(
      code: "FRM-114", what: "the file holds several packages",
      why: "Each framework is a file of its own.",
      remedy: "Save each package as a file of its own.", outcome: .refused),
    ReadingCode(
      code: "FRM-201", what: "two statements for a code disagree",
      why: "The list has a statement of the publisher's already, and the new one reads otherwise.",
      remedy: "Compare both with the published document, and correct the file that is wrong.",
      outcome: .told),
    ReadingCode(
      code: "FRM-202", what: "the levels of an item disagree",
      why: "Which level an item belongs to decides who is taught it.",
      remedy: "Compare both with the published document, and correct the file that is wrong.",
      outcome: .told),
    ReadingCode(
      code: "FRM-203", what: "a list has two statements for one code",
      why: "Nobody can tell which one is meant, so neither was taken.",
      remedy: "Keep the right one, and import the list again.", outcome: .told),
    ReadingCode(
      code: "FRM-204", what: "a code is not in the list that gets the statements",
      why: "Statements are added to the codes that are there; others are not made up.",
      remedy: "Check the code, or import the file as a list of its own.", outcome: .told),
    ReadingCode(
      code: "FRM-205", what: "an item without a code gives its statement to nothing",
      why: "Statements find their place by code.",
      remedy: "Nothing needs to be done for a heading; give other items their codes.",
      outcome: .told),
    ReadingCode(
      code: "FRM-206", what: "the statements come without a license",
      why: "Texts of standards often have an owner, and nobody can see what is allowed.",
      remedy: "Ask the publisher before you share them.", outcome: .told),
  ]
}
