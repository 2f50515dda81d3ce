import Curriculum
import Foundation
import ProgramFile

/// What a program states, as texts that can be compared with those of another reading of it.
///
/// Ids differ from reading to reading, so a part is named by its words, and an objective by its
/// place in the set.
struct ProgramTexts {
  /// A text of a program.
  struct Stated: Hashable, Comparable {
    /// The keys of the program's file that lead to it.
    var field: String
    /// The place of the objective; 0 for what belongs to none.
    var objective: Int
    var text: String

    var line: String { objective == 0 ? "\(field): \(text)" : "\(field) \(objective): \(text)" }

    static func < (left: Stated, right: Stated) -> Bool {
      (left.field, left.objective, left.text) < (right.field, right.objective, right.text)
    }
  }

  /// Nothing.
  static let none = ProgramTexts()

  private(set) var counts: [Stated: Int] = [:]
  private var names: [String: String] = [:]

  private init() {}

  init(of program: Program) throws {
    let json = Data(ProgramDocument(program: program).json().utf8)
    let object = try JSONSerialization.jsonObject(with: json)
    name(object)
    add(object, at: [], of: 0)
  }

  /// What is stated here and not there, of some fields.
  func missing(from other: ProgramTexts, of fields: Set<String>) -> [Stated] {
    counts.filter { stated, count in
      count > other.counts[stated, default: 0]
        && fields.contains { stated.field == $0 || stated.field.hasPrefix($0 + "/") }
    }.keys.sorted()
  }

  private mutating func name(_ value: Any) {
    if let list = value as? [Any] {
      for one in list { name(one) }
    } else if let fields = value as? [String: Any] {
      let words = ["name", "title", "label", "text", "statement"].lazy.compactMap { fields[$0] }
      if let id = fields["id"] as? String, let name = words.first as? String { names[id] = name }
      for one in fields.values { name(one) }
    }
  }

  private mutating func add(_ value: Any, at path: [String], of objective: Int) {
    if let list = value as? [Any] {
      for (index, one) in list.enumerated() {
        add(one, at: path, of: path == ["objectives"] ? index + 1 : objective)
      }
    } else if let fields = value as? [String: Any] {
      // How a document worded its dates is no fact of the program.
      for (key, one) in fields where key != "id" && key != "wording" {
        add(one, at: path + [key], of: objective)
      }
    } else {
      let text = "\(value)"
      let words = (names[text] ?? text).split(whereSeparator: \.isWhitespace)
      let stated = Stated(
        field: path.joined(separator: "/"), objective: objective,
        text: words.joined(separator: " "))
      counts[stated, default: 0] += 1
    }
  }
}
