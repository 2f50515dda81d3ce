import Authoring
import Foundation
import Journal

/// The provider that people may sign in with: what it is asked, and what of its answers is believed.
actor Provider {
  nonisolated let settings: ProviderSettings
  /// Where it sends browsers back; it compares the whole address.
  private let back: String
  private var description: (value: ProviderDescription, at: ContinuousClock.Instant)?
  private var keys: (value: [ProviderKey], at: ContinuousClock.Instant)?
  private let turnstile = Turnstile(4)

  private static let keeping: Duration = .seconds(3_600)
  /// Whoever sends tokens with keys that nobody has asks no more often for them.
  private static let askingAgain: Duration = .seconds(30)

  init(_ settings: ProviderSettings, back: String) {
    self.settings = settings
    self.back = back
  }

  /// Where a browser goes to sign in.
  func address(for attempt: SignInAttempt) async throws(ProviderFault) -> String {
    let description = try await describe()
    var fields = [
      ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", back),
      ("scope", "openid email profile"), ("state", attempt.state.text),
      ("nonce", attempt.nonce.text), ("code_challenge", attempt.challenge),
      ("code_challenge_method", "S256"),
    ]
    if attempt.again != nil { fields += [("prompt", "login"), ("max_age", "0")] }
    let joint = description.authorization.contains("?") ? "&" : "?"
    return description.authorization + joint + Self.encoded(fields)
  }

  /// Finds out who the person is whom a browser has brought back with a code.
  ///
  /// - Parameters:
  ///   - code: What the browser brought.
  ///   - issuer: The provider that the browser says it comes from.
  ///   - attempt: What was begun in this browser.
  /// - Returns: What can be believed.
  /// - Throws: why nothing of it is believed.
  func person(
    code: String, issuer: String?, _ attempt: SignInAttempt
  ) async throws(ProviderFault) -> ProvenPerson {
    let description = try await describe()
    guard issuer == settings.issuer || (issuer == nil && !description.namesItself) else {
      throw .notTrusted("the browser comes from another provider")
    }
    let answer = try await token(for: code, attempt, at: description)
    guard let text = answer.text("id_token") else { throw .notTrusted("no token came") }
    let token = try SignedToken(text)
    let claims = try token.claims(signedWith: try await key(of: token, at: description))
    let now = Double(Moment.now.seconds)
    let person = try ProvenPerson(claims, of: settings, nonce: attempt.nonce.text, now: now)
    if attempt.again != nil {
      guard person.proved(within: Double(FreshProofs.lasting), of: now) else {
        throw .notTrusted("the person was not asked again")
      }
    }
    return person
  }

  // MARK: What it is asked

  private func describe() async throws(ProviderFault) -> ProviderDescription {
    if let description, ContinuousClock.now - description.at < Self.keeping {
      return description.value
    }
    let value = try ProviderDescription(try await ask(settings.description), of: settings)
    description = (value, .now)
    return value
  }

  /// The token for a code (RFC 6749, section 4.1.3; RFC 7636, section 4.5).
  private func token(
    for code: String, _ attempt: SignInAttempt, at description: ProviderDescription
  ) async throws(ProviderFault) -> ProviderFields {
    var fields = [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back),
      ("code_verifier", attempt.verifier.text),
    ]
    var authorization: String?
    if let secret = settings.secret, !description.takesSecretInForm {
      let words = "\(settings.client.formEncoded):\(secret.formEncoded)"
      authorization = "Basic \(Data(words.utf8).base64EncodedString())"
    } else {
      fields.append(("client_id", settings.client))
      if let secret = settings.secret { fields.append(("client_secret", secret)) }
    }
    return try await ask(
      description.token, form: Self.encoded(fields), authorization: authorization)
  }

  private func key(
    of token: SignedToken, at description: ProviderDescription
  ) async throws(ProviderFault) -> ProviderKey {
    if let keys, ContinuousClock.now - keys.at < Self.keeping {
      if let key = token.key(among: keys.value) { return key }
      guard ContinuousClock.now - keys.at > Self.askingAgain else {
        throw .notTrusted("the provider has no such key")
      }
    }
    let value = try await ask(description.keys).objects("keys").compactMap { ProviderKey($0) }
    keys = (value, .now)
    guard let key = token.key(among: value) else {
      throw .notTrusted("the provider has no such key")
    }
    return key
  }

  private func ask(
    _ address: String, form: String? = nil, authorization: String? = nil
  ) async throws(ProviderFault) -> ProviderFields {
    guard turnstile.enter() else { throw .notReached("too many wait for the provider") }
    defer { turnstile.leave() }
    let answer: AskedServer
    do throws(AuthoringError) {
      answer = try await AskedServer(address, form: form, authorization: authorization)
    } catch {
      throw .notReached(error.message)
    }
    switch answer.status {
    case 200: return try ProviderFields(answer.body)
    case 500...: throw .notReached("status \(answer.status)")
    default: throw .notTrusted("status \(answer.status)")
    }
  }

  private static func encoded(_ fields: [(String, String)]) -> String {
    fields.map { "\($0)=\($1.formEncoded)" }.joined(separator: "&")
  }
}

extension String {
  private static let plainInForms = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")

  /// The text as a value of a form.
  fileprivate var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: Self.plainInForms) ?? ""
  }
}
