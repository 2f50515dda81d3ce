import Curriculum
import Packets
import Testing

/// Signatures of a packet: over the list of the lists' sums, with a key of which everybody has half.
@Suite struct SigningTests {
  private let image: [String: [UInt8]]
  private let key: SigningKey
  private let signer: SignatureStatement
  /// The name of the signature, with the mark of its key.
  private var stem: String { "signatures/m-haddad-" + key.verifying.mark.filter { $0 != " " } }

  init() throws {
    key = try #require(SigningKey(random: Array(0..<32)))
    signer = SignatureStatement(
      name: "M. Haddad", role: "director of adult education",
      day: try #require(CalendarDay("2026-09-09")))
    var image = try Packet(SamplePacket.plan()).bag.image
    let list = try #require(image[PacketSignature.signedList])
    for file in PacketSignature.files(of: signer, by: key, over: list) {
      image[file.path] = file.content.bytes
    }
    self.image = image
  }

  private func remarks(
    _ image: [String: [UInt8]], trusted: Set<VerifyingKey> = []
  ) -> [String] {
    BagVerifier.verify(image, trusted: trusted).findings.map {
      "\($0.code) \($0.place): \($0.message)"
    }
  }

  @Test func `a signature says who signed, in what capacity and when`() {
    let remark = """
      PKT-130 \(stem): M. Haddad, director of adult education, signed on \
      September 9, 2026, with the key \(key.verifying.mark).
      """
    #expect(remarks(image) == [remark])
    #expect(remarks(image, trusted: [key.verifying]) == [remark])
  }

  @Test func `the keys are those that OpenSSL makes of the same bytes`() {
    // openssl pkey -in KEY -pubout, RFC 8032 for the key of these 32 bytes.
    #expect(
      key.pem == """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
        -----END PRIVATE KEY-----

        """)
    #expect(
      key.verifying.pem == """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=
        -----END PUBLIC KEY-----

        """)
    #expect(SigningKey(pem: key.pem)?.pem == key.pem)
    #expect(VerifyingKey(pem: key.verifying.pem) == key.verifying)
  }

  @Test func `a statement that was changed is not believed`() throws {
    var changed = image
    let text = String(decoding: try #require(image[stem + ".txt"]), as: UTF8.self)
    changed[stem + ".txt"] = Array(text.replacing("director", with: "dean").utf8)
    #expect(remarks(changed).count == 1)
    #expect(remarks(changed).first?.hasPrefix("PKT-131 ") == true)
  }

  @Test func `a signature does not go over to another packet`() throws {
    var other = try Packet(
      PacketPlan(title: "Welding", info: SamplePacket.info(), items: [])
    ).bag.image
    for (path, bytes) in image where path.hasPrefix(PacketSignature.folder) { other[path] = bytes }
    #expect(remarks(other).map { $0.prefix(7) } == ["PKT-133"])
  }

  @Test(arguments: [".txt", ".txt.sig", ".pub", ".sig"])
  func `a signature without one of its files is not whole`(ending: String) {
    var changed = image
    changed[stem + ending] = nil
    #expect(remarks(changed).map { $0.prefix(7) } == ["PKT-132"])
  }

  @Test func `every changed byte of a signature is found`() {
    for path in image.keys where path.hasPrefix(PacketSignature.folder) {
      for offset in (image[path] ?? []).indices {
        var changed = image
        changed[path]?[offset] ^= 0x01
        let codes = Set(remarks(changed, trusted: [key.verifying]).map { $0.prefix(7) })
        #expect(codes != ["PKT-130"], "\(path) at \(offset)")
      }
    }
  }

  @Test func `a reader's own keys must be among those that signed`() throws {
    let other = try #require(SigningKey(random: Array(1...32))).verifying
    let both = remarks(image, trusted: [key.verifying, other])
    #expect(both.map { $0.prefix(7) } == ["PKT-130", "PKT-134"])
    let bare = image.filter { !$0.key.hasPrefix(PacketSignature.folder) }
    #expect(remarks(bare, trusted: [other]).map { $0.prefix(7) } == ["PKT-134"])
  }

  @Test(arguments: ["M. Haddad", "王芳", "Ana María"])
  func `two people of one name sign side by side`(name: String) throws {
    var image = image
    let list = try #require(image[PacketSignature.signedList])
    let others = [Array(1...32), Array(2...33)].compactMap { SigningKey(random: $0) }
    for key in others {
      let statement = SignatureStatement(name: name, role: nil, day: signer.day)
      for file in PacketSignature.files(of: statement, by: key, over: list) {
        image[file.path] = file.content.bytes
      }
    }
    #expect(remarks(image).map { $0.prefix(7) } == ["PKT-130", "PKT-130", "PKT-130"])
  }

  @Test func `what is no key is none`() {
    for text in ["", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", key.verifying.pem] {
      #expect(SigningKey(pem: text) == nil)
    }
    #expect(VerifyingKey(pem: key.pem) == nil)
    #expect(SigningKey(random: [1, 2, 3]) == nil)
  }
}
