/// What one exchange with a server may take of the whole.
package struct TransportLimits: Sendable, Hashable {
  /// The bytes of the body that are left.
  package var bytes: Int
  /// The longest time in which no byte comes.
  package var silence: Duration
  /// The time that is left.
  package var total: Duration
  /// The limits of the whole, which a message tells.
  package var told: FetchLimits

  package init(bytes: Int, silence: Duration, total: Duration, told: FetchLimits) {
    self.bytes = bytes
    self.silence = silence
    self.total = total
    self.told = told
  }
}
