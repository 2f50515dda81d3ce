import Curriculum

/// What must be true of good work, with the assessment that looks at it.
struct PlacedCriterion: Sendable {
  let criterion: Criterion
  let assessment: Assessment
}
