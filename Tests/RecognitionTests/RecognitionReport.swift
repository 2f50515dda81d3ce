/// The page `docs/recognition.md`: how well Word files are read.
struct RecognitionReport {
  let documents: [MeasuredDocument]

  /// The counts of all documents.
  var score: RecognitionScore { documents.map(\.score).reduce(RecognitionScore(), +) }

  /// The page.
  var text: String {
    """
    # How well Word files are read

    `Tests/RecognitionTests/Documents` holds \(documents.count) Word files written for this \
    measure, each beside the program that a careful reader takes from it (`NAME.iet.yaml`; \
    `NAME.2.iet.yaml` for a second program in the same file). Every file is imported, and the \
    program that comes out is compared with the expected one. `scripts/recognition` measures \
    and writes this page; `scripts/recognition --differences NAME` shows each difference.

    ## What is counted

    A program is taken apart into facts: an outcome in a strand of an objective is a fact, and so \
    is a code, a name, a number of hours. *Precision* is the share of the facts found that were \
    expected; *recall* is the share of the facts expected that were found. A fact that is said \
    twice counts twice. Objectives are paired in order by their label and the words of their \
    statement and outcomes; what stands in an objective without a partner matches nothing. An \
    outcome in the wrong strand is wrong twice: as the outcome of its objective, and as a text \
    with its strand. A code counts with its framework, its objective and its strand.

    Texts are compared as people compare them: case, blanks, kinds of quotes and of dashes, a \
    closing dot, colon or semicolon, and a leading check mark do not matter. Not compared: \
    ids, the language, the profile, notes, comments, proposals, the wording of dates, the titles \
    and the intensity of components, strength, level and rationale of alignments, and the kinds \
    of credentials and contributions, which follow from the words. All numbers are counted over \
    all documents together and rounded down. The balance is the harmonic mean of precision and \
    recall.

    ## Totals

    \(Self.table(["total", "aim"] + Self.countHeads, totals))

    *Beside objectives* are the units, activities, materials, assessments and criteria of \
    objectives; no aim is set for them.

    ## Every field

    \(Self.table(["total", "field"] + Self.countHeads, fields))

    ## Every document

    The balance of each total, and whether every word of the document is in the program or \
    listed as not placed (the conservation law).

    \(Self.table(["document"] + FactGroup.withAim.map(\.rawValue) + ["every word kept"], rows))

    """
  }

  private static let countHeads = ["precision", "recall", "expected", "found", "matched"]

  private var totals: [[String]] {
    FactGroup.allCases.map { group in
      [group.rawValue, group.aim.map(Share.decimal) ?? "–"] + Self.cells(score[group])
    }
  }

  private var fields: [[String]] {
    FactField.allCases.map { field in
      [field.group.rawValue, field.rawValue] + Self.cells(score[field])
    }
  }

  private var rows: [[String]] {
    documents.sorted { $0.name < $1.name }.map { document in
      guard document.problems.isEmpty else {
        return [document.name] + FactGroup.withAim.map { _ in "–" } + ["could not be measured"]
      }
      return [document.name]
        + FactGroup.withAim.map { document.score[$0].balance.description }
        + [document.lost.isEmpty ? "yes" : "no"]
    }
  }

  private static func cells(_ count: FactCount) -> [String] {
    [
      count.precision.description, count.recall.description, "\(count.expected)",
      "\(count.found)", "\(count.matched)",
    ]
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
