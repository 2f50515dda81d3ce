/// How much a server may send, and how long it may take, before Plait gives up.
package struct FetchLimits: Sendable, Hashable {
  /// Bytes of everything that is read for one request of a person, all pages together.
  package var bytes: Int
  /// The longest time in which no byte comes.
  package var silence: Duration
  /// The longest time for everything, waits between tries included.
  package var total: Duration
  /// The longest wait that a server may ask for before the next try.
  package var wait: Duration
  /// How often an address is asked for when the server says that it is busy.
  package var tries: Int
  /// How many redirects in a row are followed.
  package var redirects: Int
  /// How many pages a list of documents may have.
  package var pages: Int

  package init(
    bytes: Int = 64 << 20, silence: Duration = .seconds(30), total: Duration = .seconds(300),
    wait: Duration = .seconds(60), tries: Int = 5, redirects: Int = 5, pages: Int = 1000
  ) {
    self.bytes = bytes
    self.silence = silence
    self.total = total
    self.wait = wait
    self.tries = tries
    self.redirects = redirects
    self.pages = pages
  }
}
