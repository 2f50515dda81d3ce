/// A browser in which a person is signed in.
package struct Session: Hashable, Sendable {
  /// The fingerprint of the token in the browser's cookie; the token itself is kept nowhere.
  package var mark: [UInt8]
  package var person: PersonKey
  package var since: Moment
  /// When it was last used, to some minutes.
  package var lastUsed: Moment
  /// What the browser calls itself.
  package var browser: String

  package init(
    mark: [UInt8], person: PersonKey, since: Moment, lastUsed: Moment, browser: String
  ) {
    self.mark = mark
    self.person = person
    self.since = since
    self.lastUsed = lastUsed
    self.browser = browser
  }
}
