import Curriculum
public import Frameworks

extension Suggestion {
  /// Why the item is offered, in one line: `in common: pulse, chart; level C like other alignments`.
  public var reasonsInWords: String {
    reasons.map { reason in
      switch reason {
      case .words(let words): "in common: \(words.joined(separator: ", "))"
      case .level(let level): "level \(level), as other items that the program cites"
      case .precedents(let programs): "so aligned in \(programs.map { "“\($0)”" }.listed)"
      }
    }.joined(separator: "; ")
  }
}
