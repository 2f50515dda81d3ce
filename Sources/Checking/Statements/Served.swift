/// Whom the people of an occupation serve by words that also name those who learn it.
struct Served: Sendable {
  /// Students, as a teaching assistant does.
  var learners = false
  /// Participants, as a community health worker does.
  var participants = false
}
