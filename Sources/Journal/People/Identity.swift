/// Who somebody is at a provider that people sign in with (OpenID Connect Core, section 2: issuer and
/// subject together are nobody else's, and stay when an e-mail address changes).
package struct Identity: Hashable, Sendable {
  package var issuer: String
  package var subject: String

  package init(issuer: String, subject: String) {
    self.issuer = issuer
    self.subject = subject
  }
}
