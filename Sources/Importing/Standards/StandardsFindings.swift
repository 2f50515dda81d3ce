import Curriculum
import Frameworks

/// What a person should know about the reading of a document of standards.
struct StandardsFindings {
  let draft: StandardsDraft

  private static let shownExamples = 3

  var all: [Finding] {
    var findings: [Finding] = []
    if draft.entries.allSatisfy({ $0.kind == .group }) { findings.append(Self.nothingFound) }
    findings += repeatedCodes + withoutStatement + withoutCode + unreadTables + listed + labels
    return findings
  }

  private static let nothingFound = Finding(
    code: "STD-101", severity: .error, place: .document("the document"),
    message: "No standard was found: no paragraph or row begins or ends with a code, and no list "
      + "counts its entries.",
    remedy: "Put each standard into a paragraph or row of its own, its code before it.")

  private var repeatedCodes: [Finding] {
    var first: [FrameworkCode: Int] = [:]
    var findings: [Finding] = []
    for (index, entry) in draft.entries.enumerated() {
      // Criteria and objectives of one competency count alike.
      guard let text = entry.code, entry.kind == .standard else { continue }
      let code = FrameworkCode(text)
      guard let before = first[code] else {
        first[code] = index
        continue
      }
      let other = draft.entries[before]
      let isSame = other.statement.onOneLine == entry.statement.onOneLine
      findings.append(
        Finding(
          code: "STD-105", severity: .warning, place: .document(entry.place),
          message: "“\(text)” stands at \(other.place) already, "
            + (isSame ? "with the same words." : "with other words."),
          remedy: isSame
            ? "Both are kept; take one out if they are one standard."
            : "Both are kept; correct the code that is wrong."))
    }
    return findings
  }

  private var withoutStatement: [Finding] {
    draft.entries.compactMap { entry in
      guard let code = entry.code, entry.statement.isEmpty, entry.kind != .group else { return nil }
      return Finding(
        code: "STD-103", severity: .warning, place: .document(entry.place),
        message: "“\(code)” has no statement.",
        remedy:
          "Write the statement behind the code or below it; until then the code stands for it.")
    }
  }

  private var withoutCode: [Finding] {
    let bare = draft.entries.filter { $0.code == nil && $0.kind == .standard }
    guard let first = bare.first else { return [] }
    let examples = bare.prefix(Self.shownExamples)
      .map { "“\(Self.short($0.statement))”" }.joined(separator: ", ")
    return [
      Finding(
        code: "STD-104", severity: .note, place: .document(first.place),
        message: bare.count == 1
          ? "One entry has no code: \(examples)."
          : "\(bare.count) entries have no code that is theirs alone, such as \(examples).",
        remedy: "Nothing needs to be done: each is named by its words and headings. Give it a code "
          + "in the document if people are to cite it.")
    ]
  }

  private var unreadTables: [Finding] {
    draft.unread.map { table in
      Finding(
        code: "STD-107", severity: .warning,
        place: .document(table.place.isEmpty ? "a table" : table.place),
        message: "Nothing was made of this table of \(table.rows.count) "
          + "\(table.rows.count == 1 ? "row" : "rows"): no column holds codes, statements or levels.",
        remedy:
          "If it holds standards, name its columns “Code” and “Statement”, or after the levels.")
    }
  }

  /// What was not taken, paragraph after paragraph in one piece.
  private var listed: [Finding] {
    var runs: [[Passage.ID]] = []
    var last: Passage.ID?
    for (id, fate) in draft.fates.enumerated() where fate == .listed {
      if let before = last, before == id - 1, let run = runs.indices.last {
        runs[run].append(id)
      } else {
        runs.append([id])
      }
      last = id
    }
    return runs.compactMap { run in
      let words = run.map { draft.outline.passages[$0].shown }.filter { !$0.isEmpty }
      guard !words.isEmpty, let first = run.first, let end = run.last else { return nil }
      let places = [draft.outline.passages[first].place, draft.outline.passages[end].place]
      return Finding(
        code: "STD-102", severity: .note,
        place: .document(run.count == 1 ? places[0] : "\(places[0]) to \(places[1])"),
        message: "No item was made of: “\(words.joined(separator: " / "))”",
        remedy:
          "Nothing needs to be done if this is no standard. If it is one, put a code before it.")
    }
  }

  /// The heads of columns and lists: each wording once with its number.
  private var labels: [Finding] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    var place = ""
    for (id, fate) in draft.fates.enumerated() where fate == .label {
      let words = draft.outline.passages[id].shown
      if place.isEmpty { place = draft.outline.passages[id].place }
      if counts[words] == nil { order.append(words) }
      counts[words, default: 0] += 1
    }
    guard !order.isEmpty else { return [] }
    let list = order.map { words in
      let count = counts[words] ?? 1
      return count == 1 ? "“\(words)”" : "“\(words)” (\(count) times)"
    }
    return [
      Finding(
        code: "STD-106", severity: .note, place: .document(place),
        message: "Read as heads of columns and lists: \(list.joined(separator: ", ")).",
        remedy: "Nothing needs to be done if they are.")
    ]
  }

  private static func short(_ text: String) -> String {
    let words = text.onOneLine.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}
