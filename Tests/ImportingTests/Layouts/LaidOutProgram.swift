import Importing
import TestSupport

/// A program in a layout: the document, and what a careful reader takes from it.
struct LaidOutProgram {
  /// The objectives as the layout can hold them.
  let expected: [LaidOutObjective]
  /// The document.
  let outline: SourceOutline

  /// Makes the program of a seed: below 10 a small one, below 3 without noise.
  init(_ layout: Layout, seed: UInt64) {
    var random = SeededRandom(seed)
    let isSmall = seed < 10
    let count = isSmall ? 2 : Int.random(in: 2...8, using: &random)
    let some = Noise(from: &random)
    let noise = seed < 3 ? [] : some
    var generator = ObjectiveGenerator(SeededRandom(random.next()), noise: noise)
    expected = layout.drawing.expected(
      generator.objectives(count, outcomesPerStrand: isSmall ? 2 : 3))
    var page = LayoutPage(NoisyHand(SeededRandom(random.next()), noise: noise))
    layout.drawing.draw(expected, on: &page)
    outline = page.outline
  }
}
