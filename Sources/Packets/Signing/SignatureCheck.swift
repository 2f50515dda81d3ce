import Curriculum
import Reports

/// Tells for each signature of a packet whose it is and whether it holds.
struct SignatureCheck {
  /// The second list of sums, which is what people sign.
  let list: [UInt8]
  /// The keys that the reader was given by the people themselves; none when nobody was asked.
  let trusted: Set<VerifyingKey>
  /// The keys of the signatures that hold.
  private(set) var holding: Set<VerifyingKey> = []

  init(list: [UInt8], trusted: Set<VerifyingKey>) {
    self.list = list
    self.trusted = trusted
  }

  /// What is said of a key that the reader has and with which nobody signed.
  static func missing(_ key: VerifyingKey) -> Finding {
    SignatureRemark.notSigned.finding(
      "signatures", "Nobody has signed this packet with the key \(key.mark), which you named.",
      "Ask the person whose key it is to sign it with `plait packet sign`.")
  }

  /// A finding for a signature, given its files by their endings.
  mutating func finding(of stem: String, _ files: [String: [UInt8]]) -> Finding {
    let name = ManifestReader.shown(stem)
    guard let text = files[".txt"], let textSignature = files[".txt.sig"],
      let pem = files[".pub"], let signature = files[".sig"],
      let key = VerifyingKey(pem: String(decoding: pem, as: UTF8.self)),
      key.pem.utf8.elementsEqual(pem),
      let signer = SignatureStatement(String(decoding: text, as: UTF8.self))
    else {
      return SignatureRemark.incomplete.finding(
        name, "The signature is not whole: a file of it is missing or cannot be read.",
        "Ask the person to sign again.")
    }
    let who = ManifestReader.shown(signer.role.map { "\(signer.name), \($0)," } ?? signer.name)
    guard key.accepts(textSignature, of: text) else {
      return SignatureRemark.broken.finding(
        name, "The statement of \(who) was changed after it was signed.",
        "Do not rely on it. Ask the person to sign again.")
    }
    let seal = Fingerprint.of(list)
    guard key.accepts(signature, of: list),
      String(decoding: text, as: UTF8.self).contains("\nSeal of the packet: \(seal)\n")
    else {
      return SignatureRemark.otherPacket.finding(
        name, "\(who) signed another packet, or this one before it was changed.",
        "Do not rely on it. Ask the person to sign this packet.")
    }
    holding.insert(key)
    return SignatureRemark.signed.finding(
      name, "\(who) signed on \(signer.day.words), with the key \(key.mark).",
      trusted.contains(key)
        ? "Nothing: it is a key that you named."
        : "Whose key this is the packet cannot prove: compare its mark with what the person tells you."
    )
  }
}
