import Crypto
import Curriculum
import Foundation

/// Something that only one browser or one link knows: 256 bits that nobody can guess.
struct Secret: Sendable {
  /// The text in the cookie or the link.
  let text: String

  /// Makes one.
  init() {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    text = Data(bytes).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }

  /// Takes one out of a cookie or a link; nil for a text of another form.
  init?(_ text: some StringProtocol) {
    let isOne =
      text.utf8.count == 43
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    guard isOne else { return nil }
    self.text = String(text)
  }

  /// What is kept of it: who reads the database cannot use it.
  var mark: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

  /// What a page of this browser sends with its forms.
  var formToken: String {
    let hash = SHA256.hash(data: Array("form\n\(text)".utf8))
    return Data(hash).base64EncodedString()
  }

  /// A short fingerprint of a file, which changes when the file does.
  static func mark(of data: Data) -> String {
    SHA256.hash(data: data).prefix(12).hexadecimal
  }
}
