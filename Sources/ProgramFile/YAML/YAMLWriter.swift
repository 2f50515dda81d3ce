/// Writes values as YAML that a person reads and a version-control system merges line by line.
struct YAMLWriter {
  private var bytes: [UInt8] = []
  private let escapesAsterisks: Bool

  private init(escapesAsterisks: Bool) { self.escapesAsterisks = escapesAsterisks }

  /// The text of a whole file.
  static func text(of entries: [FileField]) -> String {
    var writer = YAMLWriter(escapesAsterisks: false)
    writer.file(entries)
    if YAMLDangers.looksAnchored(writer.bytes) {
      // Two texts happen to look like an anchor and its alias, which the reader refuses unseen.
      writer = YAMLWriter(escapesAsterisks: true)
      writer.file(entries)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func file(_ entries: [FileField]) {
    for (index, entry) in entries.enumerated() {
      // A blank line before each group of the program keeps the groups apart for the eye.
      if index > 0, entry.value.isGroup || entries[index - 1].value.isGroup { put("\n") }
      field(entry, indent: 0)
    }
  }

  private mutating func field(_ entry: FileField, indent: Int) {
    let key = YAMLScalar.quotedIfNeeded(entry.key, escapesAsterisks: escapesAsterisks)
    if key.utf8.count > YAMLScalar.longestKey {
      // YAML 1.2 section 7.4.3: a key of more than 1,024 characters must be marked as one.
      put("? \(key)\n")
      put(blanks: indent)
    } else {
      put(key)
    }
    put(":")
    value(entry.value, indent: indent, afterDash: false)
  }

  /// Writes what follows a colon or a dash, with the line's end.
  private mutating func value(_ value: FileValue, indent: Int, afterDash: Bool) {
    if let tag = value.tag { put(" !<\(Self.escaped(tag: tag))>") }
    switch value.content {
    case .nothing: put("\n")
    case .bare(let text):
      put(" ")
      let plain = YAMLScalar.isPlain(text) && !(escapesAsterisks && text.contains("*"))
      put(plain ? text : YAMLScalar.quoted(text, escapesAsterisks: escapesAsterisks))
      put("\n")
    case .text(let text): self.text(text, indent: indent, tagged: value.tag != nil)
    case .list(let items):
      guard !items.isEmpty else { return put(" []\n") }
      if !afterDash || value.tag != nil { put("\n") }
      list(items, indent: indent + 2, inline: afterDash && value.tag == nil)
    case .fields(let entries):
      guard !entries.isEmpty else { return put(" {}\n") }
      let inline = afterDash && value.tag == nil
      if inline { put(" ") } else { put("\n") }
      for (index, entry) in entries.enumerated() {
        if index > 0 || !inline { put(blanks: indent + 2) }
        field(entry, indent: indent + 2)
      }
    }
  }

  private mutating func list(_ items: [FileValue], indent: Int, inline: Bool) {
    let spread = indent == 2 && !inline
    for (index, item) in items.enumerated() {
      if inline && index == 0 {
        put(" ")
      } else {
        if spread, index > 0, item.isGroup { put("\n") }
        put(blanks: indent)
      }
      put("-")
      value(item, indent: indent, afterDash: true)
    }
  }

  private mutating func text(_ text: String, indent: Int, tagged: Bool) {
    put(" ")
    switch YAMLScalar.form(of: text, tagged: tagged) {
    case .plain where !(escapesAsterisks && text.contains("*")):
      put(text)
      put("\n")
    case .block where !(escapesAsterisks && text.contains("*")):
      block(text, indent: indent + 2)
    default:
      put(YAMLScalar.quoted(text, escapesAsterisks: escapesAsterisks))
      put("\n")
    }
  }

  /// A literal block, YAML 1.2 section 8.1.2.
  private mutating func block(_ text: String, indent: Int) {
    let ends = text.utf8.last == UInt8(ascii: "\n")
    put(ends ? "|\n" : "|-\n")
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if ends { lines.removeLast() }
    for line in lines {
      if !line.isEmpty { put(blanks: indent) }
      bytes.append(contentsOf: line)
      put("\n")
    }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func put(blanks count: Int) {
    for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
  }

  /// A tag's name with all but letters, digits and a few marks as `%` and two hexadecimal digits.
  private static func escaped(tag: String) -> String {
    var escaped = ""
    for byte in tag.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "/"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ","),
        UInt8(ascii: "!"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return escaped
  }
}

extension FileValue {
  /// Whether the value takes lines of its own below its name.
  fileprivate var isGroup: Bool {
    switch content {
    case .nothing, .bare, .text: false
    case .list(let items): !items.isEmpty
    case .fields(let entries): !entries.isEmpty
    }
  }
}
