package import ProgramFile

/// A cell as it is after some event.
package struct Cell: Hashable, Sendable {
  /// Its value; nil when it was cleared.
  package var value: FileValue?
  /// How often it was written.
  package var version: Int
  /// Who wrote it last; nil for the console.
  package var person: PersonKey?
  /// What that person was called then.
  package var author: String
  package var at: Moment
  /// The number of the event that wrote it.
  package var sequence: Int

  package init(_ change: CellChange, by event: Event) {
    value = change.value
    version = change.version
    person = event.person
    author = event.author
    at = event.at
    sequence = event.sequence
  }

  package init(
    value: FileValue?, version: Int, person: PersonKey?, author: String, at: Moment, sequence: Int
  ) {
    self.value = value
    self.version = version
    self.person = person
    self.author = author
    self.at = at
    self.sequence = sequence
  }
}
