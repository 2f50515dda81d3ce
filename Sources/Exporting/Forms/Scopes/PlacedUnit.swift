import Curriculum

/// A unit with its place in the program.
struct PlacedUnit: Sendable {
  let index: Int
  let unit: Unit
}
