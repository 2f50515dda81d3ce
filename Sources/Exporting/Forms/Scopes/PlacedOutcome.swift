import Curriculum

/// An outcome with its strand and its place there.
struct PlacedOutcome: Sendable {
  let number: Int
  let strand: Strand
  let outcome: Outcome
  let objective: PlacedObjective
}
