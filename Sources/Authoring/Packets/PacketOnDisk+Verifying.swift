public import Curriculum
import Packets

extension PacketOnDisk {
  /// Proves that the packet is whole and unchanged, and says who signed it.
  ///
  /// The paths of `keys` are of public keys that the signers themselves gave to the reader.
  ///
  /// - Returns: a finding for each file that was changed, lost, added or renamed, and for each
  ///   signature.
  public func verify(
    seal: String? = nil, keys: [String] = []
  ) throws(AuthoringError) -> [Finding] {
    var trusted: Set<VerifyingKey> = []
    for path in keys {
      guard let key = VerifyingKey(pem: try InputFile.text(at: path)) else {
        throw .input(
          path,
          "This holds no public key. Name the file that ends in .pub and that the signer gave you.")
      }
      trusted.insert(key)
    }
    let verdict = BagVerifier.verify(paths: paths, trusted: trusted, reading: stream)
    guard let seal, let found = verdict.seal, found != seal.lowercased() else {
      return verdict.findings
    }
    return verdict.findings + [
      Finding(
        code: "PKT-120", severity: .error, place: .document("the packet"),
        message: "Its seal is \(found), and not the one that was written down.",
        remedy: "Ask who made the packet: it was made again after the seal was written down.")
    ]
  }
}
