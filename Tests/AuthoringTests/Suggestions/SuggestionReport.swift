import Curriculum
import Frameworks

/// The measurement as a page.
struct SuggestionReport {
  /// BM25 over the statements and nothing else.
  let plain: SuggestionRecall
  /// As it is done.
  let ours: SuggestionRecall
  /// As it is done beside programs of the other occupations.
  let withPrecedents: SuggestionRecall

  /// The pairs on which the weights were chosen, and the others.
  private let halves: [SuggestionRecall]
  private let count: Int

  /// Measures.
  init() throws {
    let pairs = try OutcomePair.all()
    let library = try OutcomePair.library()
    count = pairs.count
    plain = SuggestionRecall(pairs, in: library, weights: .statementAlone)
    ours = SuggestionRecall(pairs, in: library, weights: .standard)
    halves = [0, 1].map { half in
      let part = pairs.enumerated().filter { $0.offset % 2 == half }.map(\.element)
      return SuggestionRecall(part, in: library, weights: .standard)
    }
    var withPrecedents = SuggestionRecall([], in: library, weights: .standard)
    for occupation in Set(pairs.map(\.occupation)).sorted() {
      let others = pairs.filter { $0.occupation != occupation }
      withPrecedents.add(
        SuggestionRecall(
          pairs.filter { $0.occupation == occupation }, in: library, weights: .standard,
          precedents: others.map {
            Precedent(text: $0.outcome, item: $0.item, program: $0.occupation)
          }))
    }
    self.withPrecedents = withPrecedents
  }

  /// The page `docs/suggestions.md`.
  var page: String {
    var lines = [
      "# How well items are suggested", "",
      "\(count) outcomes of several occupations, each with the item that it should be aligned with:",
      "`Tests/AuthoringTests/Suggestions/Pairs`. They were written down before anything was tuned, in",
      "words that share few with the item; the keywords of the catalogs were written without a look",
      "at them. The table says how often that item is among the first five (recall@5). This page is",
      "made by `scripts/suggestions`.", "",
      "| | all | adult education | workforce preparation | workforce training |",
      "|---|---|---|---|---|",
      row("plain BM25 over statements", plain), row("as it is done", ours),
      row("and beside programs of the other occupations", withPrecedents), "",
      "The ranking is BM25 over weighted fields: label, statement, labels above, keywords, and what",
      "others aligned, by word stems. The weights were chosen on every other pair, of which",
      "\(Self.percent(halves[0].total)) are found, and then held against the other half, of which",
      "\(Self.percent(halves[1].total)) are. Adult education is the hardest: hundreds of standards,",
      "many of which differ by grade alone.", "",
      "## What is missed", "",
      "| outcome | item | first offered |", "|---|---|---|",
    ]
    for (pair, offered) in ours.missed {
      lines.append("| \(pair.outcome) | \(pair.item) | \(offered.first ?? "nothing") |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ recall: SuggestionRecall) -> String {
    let shares = [recall.total] + Strand.allCases.map { recall.share([$0]) }
    return "| \(name) | \(shares.map(Self.percent).joined(separator: " | ")) |"
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
