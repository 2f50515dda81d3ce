import Crypto
import Foundation
import Journal

/// A sign-in that was begun in a browser and goes by a provider.
struct SignInAttempt: Sendable {
  /// What comes back with the browser, and belongs to this attempt alone.
  let state = Secret()
  /// What stands in the token, so that it is the one that was asked for.
  let nonce = Secret()
  /// What only who began can show (RFC 7636).
  let verifier = Secret()
  /// The fingerprint of the browser's cookie.
  let browser: [UInt8]
  /// Where the person wanted to go.
  let next: String
  /// The link with which the person came.
  var invitation: Secret?
  /// Who is signed in already and shows once more who it is.
  var again: PersonKey?

  /// What is told of the verifier before.
  var challenge: String {
    Data(SHA256.hash(data: Array(verifier.text.utf8))).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }
}
