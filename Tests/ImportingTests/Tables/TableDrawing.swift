import CASEFormat
import Curriculum
import Frameworks
import Importing

/// A framework from a table as a drawing: an item a line, indented as its tree is.
struct TableDrawing {
  let read: IncomingTable

  init(_ text: String, named name: String = "list.csv", mapping: [String] = []) throws {
    try self.init(Array(text.utf8), named: name, mapping: mapping)
  }

  init(_ bytes: [UInt8], named name: String = "list.csv", mapping: [String] = []) throws {
    read = try FrameworkTableReader.read(
      bytes, named: name, mapping: mapping, id: "test", changed: "2026-11-28T00:00:00Z")
  }

  var package: CFPackage { read.incoming.package }

  /// Each item with its code, statement and level, two blanks for each step down.
  var items: String {
    package.framework().framework.items.map { item in
      let code = item.code.description == item.id ? "-" : item.code.description
      return String(repeating: "  ", count: item.depth) + "\(code) \(item.statement)"
        + (item.level.isEmpty ? "" : " [\(item.level.joined(separator: ", "))]")
    }.joined(separator: "\n")
  }

  /// The codes of the findings with their places, without the notes about publishers and guesses.
  var findings: [String] {
    read.incoming.findings.filter { !["TAB-138", "TAB-141"].contains($0.code) }
      .map { "\($0.code) \($0.place)" }
  }

  /// What is kept beside an item, as `name: words`.
  func columns(_ code: String) -> [String] {
    let item = package.items.first { $0.humanCodingScheme == code }
    guard case .object(let columns)? = item?.extensions.plait?["columns"] else { return [] }
    return columns.members.map { member in
      guard case .string(let text) = member.value else { return member.name }
      return "\(member.name): \(text)"
    }
  }
}
