/// Follows the headings of a file and tells what is wrong with their order.
public struct HeadingOrder: Sendable {
  private var last = 0
  private var tops = 0
  private var count = 0

  /// Begins before the first heading.
  public init() {}

  /// Takes a heading of a level from 1.
  public mutating func meet(
    _ text: String, level: Int, at place: String, in barriers: inout BarrierList
  ) {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      barriers.add(.emptyHeading, place, "A heading of level \(level) has no text.")
      return
    }
    count += 1
    if level == 1 { tops += 1 }
    if last > 0, level > last + 1 {
      barriers.add(
        .skippedHeading, place, "“\(text)” is of level \(level), right after level \(last).")
    }
    last = level
  }

  /// Ends the file, whose texts are so many paragraphs.
  public func end(paragraphs: Int, in barriers: inout BarrierList) {
    guard count > 0 else {
      if paragraphs > 12 {
        barriers.add(
          .noHeadings, "the file", "The file has \(paragraphs) paragraphs and no heading.")
      }
      return
    }
    if tops == 0 {
      barriers.add(.notOneTopHeading, "the file", "No heading is of the first level.")
    } else if tops > 1 {
      barriers.add(.notOneTopHeading, "the file", "\(tops) headings are of the first level.")
    }
  }
}
