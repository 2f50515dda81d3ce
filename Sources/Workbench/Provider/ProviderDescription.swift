/// Where a provider answers what, as it says itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderDescription: Sendable {
  let authorization: String
  let token: String
  let keys: String
  /// Whether the secret is sent among the fields of the form and not in a header.
  let takesSecretInForm: Bool
  /// Whether it names itself where it sends browsers back (RFC 9207).
  let namesItself: Bool

  init(_ fields: ProviderFields, of settings: ProviderSettings) throws(ProviderFault) {
    guard fields.text("issuer") == settings.issuer else {
      throw .notTrusted("the provider describes another one")
    }
    guard let authorization = fields.text("authorization_endpoint"),
      let token = fields.text("token_endpoint"), let keys = fields.text("jwks_uri"),
      [authorization, token, keys].allSatisfy(ProviderSettings.isSafe)
    else { throw .notTrusted("an address of the provider is missing or without TLS") }
    self.authorization = authorization
    self.token = token
    self.keys = keys
    let methods = fields.texts("token_endpoint_auth_methods_supported")
    takesSecretInForm =
      !methods.isEmpty && !methods.contains("client_secret_basic")
      && methods.contains("client_secret_post")
    namesItself = fields.isTrue("authorization_response_iss_parameter_supported")
  }
}
