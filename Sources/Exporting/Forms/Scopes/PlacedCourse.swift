import Curriculum

/// A course with its place in the program.
struct PlacedCourse: Sendable {
  let index: Int
  let course: Course
}
