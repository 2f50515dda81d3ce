import CASEFormat
import Curriculum
import Frameworks
import Importing
import WordFormat

/// A framework that was read from a document, as text, and the account of the document's words.
struct StandardsPicture {
  let document: WordDocument
  let incoming: IncomingFramework

  init(_ bytes: [UInt8], id: String? = nil, title: String? = nil) throws {
    document = try WordDocument(reading: bytes)
    incoming = StandardsDocumentReader.read(
      document, id: id, title: title, changed: "2026-01-15T00:00:00Z")
  }

  /// The lines of the paper, the items indented by depth, and the findings.
  func drawing(of paper: String) -> String {
    """
    \(paper)
    ---- framework
    \(head)
    \(items.joined(separator: "\n"))
    ---- findings
    \(findings.joined(separator: "\n"))

    """
  }

  private var head: String {
    let document = incoming.package.document
    let id = incoming.package.framework().framework.id
    return "\(id): \(document.title) (\(document.frameworkType ?? "-"), \(document.creator))"
  }

  var items: [String] {
    var depths: [String: Int] = [:]
    let parents = Dictionary(
      incoming.package.associations.map {
        ($0.originNodeURI.identifier, $0.destinationNodeURI.identifier)
      }, uniquingKeysWith: { first, _ in first })
    return incoming.package.items.map { item in
      let depth = parents[item.identifier].flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[item.identifier] = depth
      var line = String(repeating: "  ", count: depth)
      line += "\(item.itemType ?? "-") \(item.humanCodingScheme ?? "-") | "
      line += item.fullStatement.replacing("\n", with: " / ")
      if let count = item.listEnumeration { line += " (\(count))" }
      if !item.educationLevel.isEmpty {
        line += " [\(item.educationLevel.joined(separator: ", "))]"
      }
      if let notes = item.notes { line += " {\(notes.replacing("\n", with: " / "))}" }
      return line
    }
  }

  var findings: [String] {
    incoming.findings.map { "\($0.code) \($0.severity) \($0.place): \($0.message)" }
  }

  /// The words of the document that are neither in the package nor listed in a finding, with how
  /// often each lacks.
  var lost: [String: Int] {
    var balance: [Substring: Int] = [:]
    func add(_ text: String?, _ sign: Int) {
      for word in (text ?? "").split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
        balance[word, default: 0] += sign
      }
    }
    add(document.fullText, -1)
    let package = incoming.package
    add(package.document.title, 1)
    add(package.document.description, 1)
    for item in package.items {
      add(item.humanCodingScheme, 1)
      add(item.listEnumeration, 1)
      add(item.fullStatement, 1)
      add(item.notes, 1)
      for level in item.educationLevel { add(level, 1) }
    }
    for finding in incoming.findings {
      switch finding.code {
      case "STD-102":
        // The whole of what was listed: a quotation mark inside ends nothing.
        guard let open = finding.message.firstIndex(of: "“"),
          let close = finding.message.lastIndex(of: "”")
        else { continue }
        add(String(finding.message[open..<close]), 1)
      case "STD-106":
        for (words, count) in Self.heads(in: finding.message) {
          for _ in 0..<count { add(words, 1) }
        }
      default: continue
      }
    }
    return Dictionary(
      uniqueKeysWithValues: balance.filter { $0.value < 0 }.map { (String($0.key), -$0.value) })
  }

  /// `“Code” (3 times), “Statement”` as words and counts.
  private static func heads(in message: String) -> [(String, Int)] {
    message.split(separator: "“").dropFirst().map { piece in
      let close = piece.lastIndex(of: "”") ?? piece.endIndex
      let count = piece[close...].split { !$0.isNumber }.first.flatMap { Int($0) }
      return (String(piece[..<close]), count ?? 1)
    }
  }
}
