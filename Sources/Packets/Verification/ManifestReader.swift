import Curriculum

/// Reads a manifest line by line, and names each line that is none.
struct ManifestReader {
  private(set) var sums: [String: String] = [:]
  private(set) var findings: [Finding] = []
  private let name: String

  /// Each finding is of one line, so a hostile list must not make millions of them.
  private static let mostFindings = 200

  init(name: String, bytes: [UInt8], holdsPayload: Bool) {
    self.name = name
    var order: [Manifest.Entry] = []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      remark(.badLine, 0, "The list is not a text in UTF-8.")
      return
    }
    // A lone CR and CRLF end lines, too, RFC 8493 section 2.1.3.
    var lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r"
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard let entry = Self.entry(String(line)) else {
        remark(.badLine, index + 1, "A line is not a sum of 64 hexadecimal digits and a path.")
        continue
      }
      if let danger = BagPath.trap(in: entry.path) {
        remark(
          .unsafePath, index + 1,
          "The path \"\(Self.shown(entry.path))\" is not followed: \(danger.rawValue).")
      } else if entry.path.hasPrefix("data/") != holdsPayload {
        let side = holdsPayload ? "outside of \"data\"" : "inside of \"data\""
        remark(.badLine, index + 1, "The path \"\(Self.shown(entry.path))\" is \(side).")
      } else if sums.updateValue(entry.sum, forKey: entry.path) != nil {
        remark(
          .duplicateLine, index + 1, "\"\(Self.shown(entry.path))\" is in the list twice.")
      } else {
        order.append(entry)
      }
    }
    if findings.isEmpty, !Manifest(order).text.utf8.elementsEqual(bytes) {
      findings.append(
        BagRemark.otherForm.finding(
          name, "The list says the same as Plait's would, and is written otherwise.",
          "If Plait made this packet, somebody edited the list: compare the seal."))
    }
  }

  private mutating func remark(_ kind: BagRemark, _ line: Int, _ message: String) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(
      kind.finding(
        line == 0 ? name : "\(name), line \(line)", message,
        "Ask for the packet again; do not correct the list."))
  }

  /// A path for a message, without what a terminal would obey.
  static func shown(_ path: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in path.unicodeScalars.prefix(120) {
      let seen =
        scalar.value >= 0x20 && scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .format
      shown.append(seen ? scalar : "?")
    }
    return String(shown)
  }

  /// A sum, blanks, perhaps the star of binary mode, and a path.
  private static func entry(_ line: String) -> Manifest.Entry? {
    let sum = line.prefix { !$0.isWhitespace }
    guard sum.utf8.count == 64, sum.utf8.allSatisfy(isHexadecimal) else { return nil }
    var rest = line[sum.endIndex...].drop { $0 == " " || $0 == "\t" }
    if rest.first == "*" { rest.removeFirst() }
    if rest.hasPrefix("./") { rest.removeFirst(2) }
    guard !rest.isEmpty else { return nil }
    return Manifest.Entry(path: BagPath.decoded(String(rest)), sum: sum.lowercased())
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
