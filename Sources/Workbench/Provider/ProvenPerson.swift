/// Who a provider says that somebody is, after all that it says was held against the rules
/// (OpenID Connect Core 1.0, section 3.1.3.7).
struct ProvenPerson: Sendable {
  let subject: String
  let name: String?
  /// The e-mail address, when the provider has made sure that it is the person's.
  let email: String?
  /// When the person last showed who it is.
  let proved: Double?

  /// Clocks may differ by so many seconds.
  private static let skew = 60.0

  init(
    _ claims: ProviderFields, of settings: ProviderSettings, nonce: String, now: Double
  ) throws(ProviderFault) {
    guard claims.text("iss") == settings.issuer else { throw .notTrusted("another issuer") }
    let audience = claims.texts("aud")
    guard audience.contains(settings.client) else { throw .notTrusted("another audience") }
    let party = claims.text("azp")
    guard party == settings.client || (party == nil && audience.count == 1) else {
      throw .notTrusted("another authorized party")
    }
    guard let expires = claims.seconds("exp"), now < expires + Self.skew else {
      throw .notTrusted("the token has expired")
    }
    guard let issued = claims.seconds("iat"), issued < now + Self.skew else {
      throw .notTrusted("the token is from the future")
    }
    if claims.has("nbf") {
      guard let start = claims.seconds("nbf"), start < now + Self.skew else {
        throw .notTrusted("the token is not valid yet")
      }
    }
    guard claims.text("nonce") == nonce else { throw .notTrusted("another nonce") }
    guard let subject = claims.text("sub"), subject.utf8.count <= 255 else {
      throw .notTrusted("no subject")
    }
    self.subject = subject
    name = claims.text("name")
    email = claims.isTrue("email_verified") ? claims.text("email")?.lowercased() : nil
    proved = claims.seconds("auth_time")
  }

  /// Whether the person showed within some seconds who it is.
  func proved(within seconds: Double, of now: Double) -> Bool {
    proved.map { abs(now - $0) <= seconds + Self.skew } ?? false
  }
}
