import Frameworks
import Importing
import Testing

/// A recognized outline, asked what became of words that a reader might claim without keeping them.
struct ClaimedWords: CustomTestStringConvertible {
  let imported: Imported

  /// Recognizes an outline, and holds that every word is accounted for, and that what is called
  /// placed stands in the program.
  init(
    library: FrameworkLibrary = FrameworkLibrary([]),
    sourceLocation: SourceLocation = #_sourceLocation, _ build: (inout OutlineBuilder) -> Void
  ) {
    var builder = OutlineBuilder()
    build(&builder)
    self.init(of: builder.outline, library: library, sourceLocation: sourceLocation)
  }

  init(
    of outline: SourceOutline, library: FrameworkLibrary = FrameworkLibrary([]),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    imported = ProgramRecognizer(profile: TemplatesForTests.federal, library: library)
      .recognize(outline)
    #expect(
      ConservationLaw.missing(from: imported.program, entries: imported.entries) == [],
      sourceLocation: sourceLocation)
    #expect(
      ConservationLaw.differences(source: outline.shownText, entries: imported.entries) == [:],
      sourceLocation: sourceLocation)
  }

  /// The stretches that are called the name of something or a value, and stand nowhere as words.
  var claimed: [String] {
    imported.entries.filter { !$0.isUnplaced && $0.fields.isEmpty && !$0.fates.isEmpty }
      .map(\.words)
  }

  /// For a failed test: what is claimed and what is listed, and not the whole import.
  var testDescription: String {
    "claimed: \(claimed); not placed: \(imported.unplaced.map(\.words))"
  }

  /// Whether some words stand in the program or are listed as not placed.
  func keeps(_ words: String) -> Bool {
    imported.entries.contains { $0.words.contains(words) } && !claims(words)
  }

  /// Whether some words are called the name of something or a value.
  func claims(_ words: String) -> Bool { claimed.contains { $0.contains(words) } }
}

extension OutlineBuilder {
  /// A table of plain words.
  mutating func table(of rows: [[String]]) {
    table(rows.map { $0.map(OutlineBuilder.Cell.words) })
  }
}

extension SourceOutline {
  /// The words that a document of this outline shows, a paragraph a line.
  var shownText: String {
    passages.flatMap { [$0.label, $0.text].compactMap(\.self) }.joined(separator: "\n")
  }
}
