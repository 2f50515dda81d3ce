/// Where in a story the reader stands.
struct StoryCursor {
  var story: WordPlace.Story
  var steps: [WordPlace.Step] = []
  /// Paragraphs read so far, directly in here.
  var paragraphs = 0
  /// Tables read so far, directly in here.
  var tables = 0
  /// Cells on the way.
  var tableDepth = 0

  init(_ story: WordPlace.Story) { self.story = story }

  /// The place of the paragraph that is being read.
  var place: WordPlace {
    WordPlace(story: story, steps: steps, paragraph: paragraphs + 1)
  }

  /// A cursor for what is inside a cell or text box of here.
  func entering(_ step: WordPlace.Step) -> StoryCursor {
    var inner = StoryCursor(story)
    // Tables in cells are rare, and a document may have a million cells.
    inner.steps = steps.isEmpty ? [step] : steps + [step]
    inner.tableDepth = tableDepth
    if case .cell = step { inner.tableDepth += 1 }
    return inner
  }
}
