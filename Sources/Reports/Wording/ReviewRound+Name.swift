public import Curriculum

extension ReviewRound {
  /// How people would call the round at a place, from 0: `Round 2, revision 1`.
  public func name(at index: Int) -> String {
    let number = "Round \(index + 1)"
    guard let revision else { return number }
    return revision == 0 ? "\(number), first submission" : "\(number), revision \(revision)"
  }
}
