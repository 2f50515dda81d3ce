import Foundation
import Packets

/// The two files of a pair of keys, with which a person signs packets.
public struct KeyPair: Sendable {
  /// The file that its owner alone may read.
  public let secretPath: String
  /// The file that goes to everybody who is to know the signatures.
  public let publicPath: String
  private let key: SigningKey

  /// Makes a pair of which the files are called `NAME.key` and `NAME.pub`.
  public init(named name: String) throws(AuthoringError) {
    secretPath = name + ".key"
    publicPath = name + ".pub"
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    guard let key = SigningKey(random: bytes) else {
      throw .output(name, "No key could be made. Try again.")
    }
    self.key = key
  }

  /// Sixteen digits by which people tell the key on the telephone.
  public var mark: String { key.verifying.mark }

  /// Writes both files, and neither over one that is there: a lost key cannot be made again.
  public func write() throws(AuthoringError) {
    for path in [secretPath, publicPath] where FileManager.default.fileExists(atPath: path) {
      throw .output(
        path, "There is a key of this name already, and it is never replaced. Choose another name.")
    }
    try OutputPlace(secretPath).write(Array(key.pem.utf8), replacing: false, mode: 0o600)
    try OutputPlace(publicPath).write(Array(key.verifying.pem.utf8), replacing: false)
  }
}
