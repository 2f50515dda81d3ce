import Authoring
import Curriculum
import Reports

/// The plan of a packet as one screen.
struct PacketPlanPage {
  private let outline: PacketOutline
  private let open: String?

  /// Takes the plan, and what the checks have found that should be mended before it is sent.
  init(_ outline: PacketOutline, open: String? = nil) {
    self.outline = outline
    self.open = open
  }

  /// The screen.
  var text: String {
    let parts = [head, documents, signers, steps, ending]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    let title = outline.title.isEmpty ? "The program" : outline.title
    return [
      "\(title): the packet for “\(outline.agency)”, "
        + Program.words(ofRevision: outline.revision)
    ]
  }

  private var documents: [String] {
    let isWhole = outline.isOfAgency ? "What the agency wants, in its order" : "The neutral order"
    let rows = outline.lines.flatMap(rows)
    let width = min(44, rows.map(\.title.count).max() ?? 0)
    return [isWhole]
      + rows.map { row in
        let number = String(repeating: " ", count: max(0, 3 - row.number.count)) + row.number
        let blanks = String(repeating: " ", count: max(0, width - row.title.count))
        return "\(number)  \(row.title)\(blanks)  \(row.words)"
      }
  }

  private func rows(of line: PacketLine) -> [(number: String, title: String, words: String)] {
    guard !line.documents.isEmpty else {
      let what =
        line.isRequired
        ? "MISSING, required\(Self.doubt(line))"
        : "left out, not required"
      return [("–", line.title, "\(what): \(line.gap ?? "nothing is there")")]
    }
    return line.documents.map { document in
      var words = document.words
      if let gap = line.gap {
        words =
          line.isRequired
          ? "EMPTY, required\(Self.doubt(line)): \(gap)" : "\(words), with nothing in it: \(gap)"
      }
      if let fault = document.fault { words = "MISSING: \(fault.what)" }
      if document.isEmptyFile { words += "; WARNING: the file is empty, 0 bytes" }
      if document == line.documents.last { words += Self.room(of: line) }
      return ("\(document.number)", document.title, words)
    }
  }

  /// A mark where nobody could verify that the agency asks for it.
  private static func doubt(_ line: PacketLine) -> String {
    line.section?.source.isVerified ?? true ? "" : " (not verified)"
  }

  private static func room(of line: PacketLine) -> String {
    guard let limit = line.section?.pages else { return "" }
    guard let pages = line.pages else { return "; at most \(limit) pages" }
    let over = line.pagesOverLimit.map { ", \($0) TOO MANY" } ?? ""
    return "; \(pages) of at most \(limit) pages\(over)"
  }

  private var signers: [String] {
    guard !outline.signers.isEmpty else { return [] }
    return ["Who signs"]
      + outline.signers.map { signer in
        let who = signer.name.map { " (\($0))" } ?? ""
        let state = signer.signed.map { "signed on \($0)" } ?? "not signed"
        let must = signer.isMissing ? ", MISSING, required" : ""
        return "  \(signer.role)\(who): \(state)\(must)"
      }
  }

  private var steps: [String] {
    guard !outline.steps.isEmpty else { return [] }
    return ["Who reviews"]
      + outline.steps.enumerated().map { index, step in
        let more = [step.returns.map { "returns \($0)" }, step.time].compactMap(\.self)
        let tail = more.isEmpty ? "" : " (\(more.joined(separator: ", ")))"
        return "  \(index + 1). \(step.reviewer): \(step.state)\(tail)"
      }
  }

  private var ending: [String] {
    let unsigned = outline.signers.count(where: \.isMissing)
    let long = outline.lines.count { $0.pagesOverLimit != nil }
    let parts = [
      outline.missing.isEmpty ? nil : "\(outline.missing.count) of the documents",
      unsigned == 0 ? nil : "\(unsigned) \(unsigned == 1 ? "signature" : "signatures")",
      long == 0 ? nil : "\(long) with too many pages",
    ].compactMap(\.self)
    let verdict = parts.isEmpty ? "Nothing required is missing." : "Missing: \(parts.listed)."
    return [verdict] + [open].compactMap(\.self) + ["Next: \(outline.nextStep)"]
  }
}
