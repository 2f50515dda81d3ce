import Curriculum

/// What a reviewer found, with the round.
struct PlacedRemark: Sendable {
  let number: Int
  let remark: ReviewFinding
  let round: ReviewRound
  /// The place of the round.
  let index: Int
}
