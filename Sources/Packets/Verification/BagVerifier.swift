import Curriculum
import ZipArchive

/// Checks whether a bag is complete and unchanged, and names each file that is not.
///
/// It only ever asks for paths that the caller listed, so that nothing a bag says can lead it to
/// another file. The content comes piece by piece, from a disk or an archive.
package struct BagVerifier {
  /// Takes a piece of a file.
  package typealias Take = (UnsafeRawBufferPointer) -> Void
  /// Gives the content of a listed file, in pieces, to the second argument.
  package typealias Source = (String, Take) throws -> Void

  /// What a bag may cost.
  package struct Limits: Hashable, Sendable {
    /// The number of files.
    package var files = 10_000
    /// The bytes of one file that describes the bag.
    package var tagFile = 4 << 20
    package init() {}
  }

  private let paths: Set<String>
  private let source: Source
  private let limits: Limits
  private var findings: [Finding] = []
  private var sums: [String: String] = [:]
  private var sizes: [String: Int] = [:]

  /// Verifies a bag, given the paths of all its files from the folder of the bag.
  package static func verify(
    paths: [String], limits: Limits = Limits(), trusted: Set<VerifyingKey> = [],
    reading source: Source
  ) -> BagVerdict {
    withoutActuallyEscaping(source) { source in
      var verifier = BagVerifier(paths: paths, source: source, limits: limits)
      return verifier.verdict(of: paths, trusted: trusted)
    }
  }

  /// Verifies a bag in memory.
  package static func verify(
    _ image: [String: [UInt8]], trusted: Set<VerifyingKey> = []
  ) -> BagVerdict {
    verify(paths: Array(image.keys), trusted: trusted) { path, take in
      image[path]?.withUnsafeBytes(take)
    }
  }

  private init(paths: [String], source: @escaping Source, limits: Limits) {
    self.paths = Set(paths)
    self.source = source
    self.limits = limits
  }

  private mutating func verdict(
    of listed: [String], trusted: Set<VerifyingKey>
  ) -> BagVerdict {
    guard listed.count <= limits.files else {
      remark(.tooMuch, "data", "The packet has \(listed.count) files.", "Ask for a smaller one.")
      return BagVerdict(findings: findings, files: 0, bytes: 0, seal: nil)
    }
    let usable = checkPaths(listed)
    guard checkDeclaration() else {
      return BagVerdict(findings: findings, files: 0, bytes: 0, seal: nil)
    }
    if paths.contains("fetch.txt") {
      remark(
        .fetch, "fetch.txt", "The packet names files on other computers.",
        "They are not fetched. Ask for a packet that holds all its files.")
    }
    let payload = manifest(Manifest.payloadName, holdsPayload: true)
    let tags = manifest(Manifest.tagName, holdsPayload: false)
    for path in usable { sum(path) }
    if let payload { compare(payload, with: usable.filter { $0.hasPrefix("data/") }) }
    if let tags { compareTags(tags, with: usable.filter { !$0.hasPrefix("data/") }) }
    checkTotal(usable)
    checkSignatures(in: usable, trusted: trusted)
    return BagVerdict(
      findings: findings, files: sums.count, bytes: sizes.values.reduce(0, +),
      seal: sums[Manifest.tagName])
  }

  private mutating func remark(
    _ kind: BagRemark, _ path: String, _ message: String, _ remedy: String
  ) {
    findings.append(kind.finding(ManifestReader.shown(path), message, remedy))
  }

  // MARK: Names

  /// The paths that can be looked at, in order.
  private mutating func checkPaths(_ listed: [String]) -> [String] {
    var seen: [String: String] = [:]
    var usable: [String] = []
    for path in listed.sorted() {
      if let danger = BagPath.trap(in: path) {
        remark(
          .unsafePath, path, "The name is dangerous: \(danger.rawValue).",
          "Do not unpack this file.")
        continue
      }
      if let other = seen.updateValue(path, forKey: BagPath.folded(path)) {
        remark(
          .samePath, path,
          "The name is the same as \"\(ManifestReader.shown(other))\" on some computers.",
          "Ask for a packet in which each file has a name of its own.")
        if other.utf8.elementsEqual(path.utf8) { continue }
      }
      usable.append(path)
    }
    return usable
  }

  // MARK: Content

  private mutating func sum(_ path: String) {
    var fingerprint = Fingerprint()
    do {
      try source(path) { fingerprint.add($0) }
    } catch {
      remark(
        .unreadable, path,
        error is ZipError
          ? "The bytes of the file are damaged, so it cannot be read."
          : "The file cannot be read: \(error).",
        "Copy the packet again, or ask for it again.")
      return
    }
    sizes[path] = fingerprint.size
    sums[path] = fingerprint.finish()
  }

  /// A file that describes the bag; nil when it is not there or cannot be read.
  private mutating func tagFile(_ path: String) -> [UInt8]? {
    guard paths.contains(path) else { return nil }
    var content: [UInt8] = []
    let limit = limits.tagFile
    do {
      try source(path) { if content.count <= limit { content.append(contentsOf: $0) } }
    } catch {
      return nil
    }
    guard content.count <= limit else {
      remark(.tooMuch, path, "The file has more than \(limit) bytes.", "Ask for the packet again.")
      return nil
    }
    return content
  }

  private mutating func checkDeclaration() -> Bool {
    guard let content = tagFile("bagit.txt") else {
      remark(
        .notABag, "bagit.txt", "The file is not there, so this is no packet.",
        "Choose the folder or the ZIP file of the packet itself.")
      return false
    }
    let lines = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline)
    let versions = ["BagIt-Version: 1.0", "BagIt-Version: 0.97"]
    let isDeclared =
      lines.count == 2 && versions.contains(String(lines[0]))
      && lines[1] == "Tag-File-Character-Encoding: UTF-8"
    if !isDeclared {
      remark(
        .declaration, "bagit.txt", "The file does not declare a bag of version 1.0 in UTF-8.",
        "Ask for the packet again.")
    }
    return true
  }

  private mutating func manifest(_ name: String, holdsPayload: Bool) -> [String: String]? {
    guard let content = tagFile(name) else {
      remark(
        .noManifest, name,
        holdsPayload
          ? "The list of sums is missing, so no file can be checked."
          : "The list of sums of the lists is missing, so nobody can tell whether they changed.",
        "Ask for the packet again.")
      return nil
    }
    for other in paths.sorted() where other.hasPrefix("manifest-") && other != name && holdsPayload
    {
      remark(.otherSums, other, "The sums of this list are not checked.", "Nothing.")
    }
    let reader = ManifestReader(name: name, bytes: content, holdsPayload: holdsPayload)
    findings += reader.findings
    return reader.sums
  }

  // MARK: Comparison

  private mutating func compare(_ expected: [String: String], with files: [String]) {
    var comparison = BagComparison(expected: expected, files: files, sums: sums)
    findings += comparison.findings(isPayload: true)
  }

  private mutating func compareTags(_ expected: [String: String], with files: [String]) {
    // The list of the lists cannot hold its own sum.
    let files = files.filter {
      !$0.hasPrefix("tagmanifest-") && (expected[$0] != nil || !PacketSignature.holds($0))
    }
    var comparison = BagComparison(expected: expected, files: files, sums: sums)
    findings += comparison.findings(isPayload: false)
  }

  private mutating func checkSignatures(in usable: [String], trusted: Set<VerifyingKey>) {
    let stems = PacketSignature.stems(in: usable)
    guard let list = tagFile(PacketSignature.signedList), !stems.isEmpty || !trusted.isEmpty else {
      return
    }
    var check = SignatureCheck(list: list, trusted: trusted)
    for stem in stems {
      var files: [String: [UInt8]] = [:]
      for ending in PacketSignature.endings { files[ending] = tagFile(stem + ending) }
      findings.append(check.finding(of: stem, files))
    }
    findings += trusted.subtracting(check.holding).sorted { $0.mark < $1.mark }
      .map(SignatureCheck.missing)
  }

  private mutating func checkTotal(_ usable: [String]) {
    guard let content = tagFile("bag-info.txt") else { return }
    let totals = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { $0.lowercased().hasPrefix("payload-oxum:") }
      .map { $0.drop { $0 != ":" }.dropFirst().filter { $0 != " " } }
    guard totals.count < 2 else {
      remark(.duplicateLine, "bag-info.txt", "Payload-Oxum stands twice.", "Ask for it again.")
      return
    }
    guard let stated = totals.first else { return }
    let payload = usable.filter { $0.hasPrefix("data/") }
    let size = payload.reduce(0) { $0 + (sizes[$1] ?? 0) }
    let actual = "\(size).\(payload.count)"
    guard stated != actual else { return }
    remark(
      .wrongTotal, "bag-info.txt",
      "It says Payload-Oxum \(ManifestReader.shown(stated)) (bytes, then files), and the packet has "
        + "\(actual).", "Ask for the packet again: files were added, lost or cut short.")
  }
}
