import Curriculum
import Frameworks
import Importing
import Testing

/// Any program in any layout is read back: `recognise(lay out(program)) == program`.
struct LayoutTests {
  private static let seeds: Range<UInt64> = 0..<30

  private static func recognize(_ outline: SourceOutline) -> Imported {
    ProgramRecognizer(profile: TemplatesForTests.federal, library: BundledFrameworks.library)
      .recognize(outline)
  }

  @Test func `the bundled frameworks are at hand`() {
    #expect(BundledFrameworks.library["ccrs"] != nil)
    #expect(BundledFrameworks.library["esf"] != nil)
  }

  @Test(arguments: Layout.allCases)
  func `a program is read back from a layout, and no word is lost`(layout: Layout) {
    var misread: [LayoutReading] = []
    for seed in Self.seeds {
      let program = LaidOutProgram(layout, seed: seed)
      let imported = Self.recognize(program.outline)
      Self.expectNoLoss(program.outline, imported, layout, seed)
      let reading = LayoutReading(
        seed: seed, outline: program.outline, expected: program.expected,
        actual: imported.program.objectives)
      if !reading.isRight { misread.append(reading) }
    }
    // The smallest program tells the most.
    misread.sort { ($0.size, $0.seed) < ($1.size, $1.seed) }
    guard let first = misread.first else { return }
    let others = misread.map { String($0.seed) }.joined(separator: " ")
    Issue.record(
      """
      \(layout): \(misread.count) of \(Self.seeds.count) seeds are misread (\(others)).
      \(first.report)
      """)
  }

  /// Whether it is read right or not, every word of the document is accounted for.
  private static func expectNoLoss(
    _ outline: SourceOutline, _ imported: Imported, _ layout: Layout, _ seed: UInt64
  ) {
    let differences = ConservationLaw.differences(
      source: outline.shownText, entries: imported.entries)
    let missing = ConservationLaw.missing(from: imported.program, entries: imported.entries)
    #expect(differences == [:], "\(layout), seed \(seed)\n\(outline.dump)")
    #expect(missing == [], "\(layout), seed \(seed)\n\(outline.dump)")
  }
}
