import ArgumentParser
import Authoring
import Foundation

/// With whom people may sign in, beside a password.
struct ProviderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The provider that people may sign in with (OpenID Connect), by its own address.",
      valueName: "https://…"))
  var oidcIssuer: String?

  @Option(
    help: ArgumentHelp("The name that the provider has given to this server.", valueName: "id"))
  var oidcClient: String?

  @Option(
    help: ArgumentHelp(
      "A file with the secret that the provider has given; else it is in PLAIT_OIDC_SECRET.",
      valueName: "file"))
  var oidcSecretFile: String?

  func validate() throws {
    guard (oidcIssuer == nil) == (oidcClient == nil), oidcIssuer != nil || oidcSecretFile == nil
    else { throw ValidationError("--oidc-issuer and --oidc-client belong together.") }
    if let issuer = oidcIssuer, let client = oidcClient {
      guard ProviderSettings(issuer: issuer, client: client, secret: nil) != nil else {
        throw ValidationError(
          "--oidc-issuer takes the address of the provider, such as https://login.college.edu.")
      }
    }
  }

  /// The provider; nil where none is named.
  func settings() throws(AuthoringError) -> ProviderSettings? {
    guard let issuer = oidcIssuer, let client = oidcClient else { return nil }
    var secret = ProcessInfo.processInfo.environment["PLAIT_OIDC_SECRET"]
    if let path = oidcSecretFile {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw .input(path, "The file with the secret of the provider cannot be read.")
      }
      secret = text
    }
    let trimmed = secret?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return ProviderSettings(
      issuer: issuer, client: client, secret: trimmed.isEmpty ? nil : trimmed)
  }
}
