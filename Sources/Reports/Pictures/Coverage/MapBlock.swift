/// Columns of one or more frameworks that have room beside each other.
struct MapBlock {
  /// Some columns of a framework.
  struct Segment {
    var part: MapPart
    var columns: ArraySlice<MapColumn>
    /// The place of the first one among all columns of the map.
    var place: Int
    var x: Double
    var width: Double
    /// Whether the columns before it stand elsewhere.
    var isContinued: Bool
  }

  var segments: [Segment] = []

  static let cell = 20.0
  private static let gap = 16.0
  private static let leastWidth = 124.0

  /// Brings the columns of all parts into blocks of a width.
  static func blocks(_ parts: [MapPart], left: Double, right: Double) -> [MapBlock] {
    let most = max(1, Int((right - left) / cell))
    var blocks: [MapBlock] = []
    var block = MapBlock()
    var x = left
    var place = 0
    for part in parts {
      // Pieces of like width read better than full ones and a narrow rest.
      let pieces = (part.columns.count + most - 1) / most
      let size = (part.columns.count + pieces - 1) / max(1, pieces)
      for start in stride(from: 0, to: part.columns.count, by: max(1, size)) {
        let end = min(start + size, part.columns.count)
        let width = max(leastWidth, Double(end - start) * cell)
        if x + width > right, !block.segments.isEmpty {
          blocks.append(block)
          block = MapBlock()
          x = left
        }
        block.segments.append(
          Segment(
            part: part, columns: part.columns[start..<end], place: place + start, x: x,
            width: width,
            isContinued: start > 0))
        x += width + gap
      }
      place += part.columns.count
    }
    return moved(block.segments.isEmpty ? blocks : blocks + [block], right: right)
  }

  /// All blocks as far to the right as the widest one allows: the room is for statements.
  private static func moved(_ blocks: [MapBlock], right: Double) -> [MapBlock] {
    let edge = blocks.flatMap(\.segments).map { $0.x + $0.width }.max() ?? right
    return blocks.map { block in
      var block = block
      for index in block.segments.indices { block.segments[index].x += max(0, right - edge) }
      return block
    }
  }
}
