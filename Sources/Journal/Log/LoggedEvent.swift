import ProgramFile

/// An event with the bytes that were hashed, and the hash of the chain up to it.
package struct LoggedEvent: Hashable, Sendable {
  package var event: Event
  /// Its canonical JSON.
  package var body: [UInt8]
  package var hash: [UInt8]

  /// Puts an event at the end of a chain.
  package init(_ event: Event, after previous: [UInt8]) {
    self.event = event
    body = event.record.canonicalJSON
    hash = EventChain.hash(of: body, after: previous)
  }

  /// Takes what a store kept; nil when the bytes are no event.
  package init?(body: [UInt8], hash: [UInt8]) {
    guard let record = try? FileValue.read(json: body, within: .log), let event = Event(record)
    else {
      return nil
    }
    self.event = event
    self.body = body
    self.hash = hash
  }
}
