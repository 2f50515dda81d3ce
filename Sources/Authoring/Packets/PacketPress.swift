import Curriculum
import Dispatch
import Exporting
import Frameworks
import Packets
import Reports
import Synchronization

/// Makes the documents of a packet, each by itself.
struct PacketPress {
  let desk: Desk
  let program: Program
  let source: ProgramSource
  let outline: PacketOutline
  let day: CalendarDay
  /// What the checks say, for the checklist.
  let findings: [Finding]
  /// The page of the binder on which each document begins, by its number; empty without a binder.
  var pages: [Int: Int] = [:]
  /// Is told, from any thread, how many documents are made and which was the last.
  var told: @Sendable (_ done: Int, _ title: String) -> Void = { _, _ in }

  /// One document with what was noticed while it was made.
  typealias Made = (item: PacketItem, findings: [Finding])

  /// The documents in the order of the packet, made by all processors.
  func items() throws(AuthoringError) -> [Made] {
    let planned = outline.lines.flatMap { line in line.documents.map { (line, $0) } }
    let options = options
    let made = Mutex<[Int: Result<Made, AuthoringError>]>([:])
    DispatchQueue.concurrentPerform(iterations: planned.count) { index in
      let result = Result { () throws(AuthoringError) in
        try item(planned[index].1, of: planned[index].0, options)
      }
      made.withLock {
        $0[index] = result
        told($0.count, planned[index].1.title)
      }
    }
    // The first in the packet that cannot be made is told, whichever came to its end first.
    var items: [Made] = []
    for index in planned.indices {
      if let result = made.withLock({ $0[index] }) { items.append(try result.get()) }
    }
    return items
  }

  /// The Word files that name other documents, with the pages of a binder, by their numbers.
  func referring(to pages: [Int: Int]) throws(AuthoringError) -> [Int: [UInt8]] {
    var press = self
    press.pages = pages
    let options = press.options
    var made: [Int: [UInt8]] = [:]
    for line in outline.lines {
      for document in line.documents {
        switch document.origin {
        case .made(.cover), .made(.checklist), .responses:
          let item = try press.item(document, of: line, options).item
          made[document.number] = item.files.first?.content.bytes
        case .made, .program, .form, .attachment: break
        }
      }
    }
    return made
  }

  private var options: ReportOptions {
    var options = ReportOptions()
    options.profile = desk.isNeutral ? nil : desk.profile
    options.revision = outline.revision
    options.day = day
    options.enclosures = outline.enclosures.map { enclosure in
      var enclosure = enclosure
      enclosure.firstPage = enclosure.number.flatMap { pages[$0] }
      return enclosure
    }
    return options
  }

  private func item(
    _ document: PlannedDocument, of line: PacketLine, _ options: ReportOptions
  ) throws(AuthoringError) -> Made {
    var item = PacketItem(document.title, content: line.section?.content, files: [])
    var noticed: [Finding] = []
    switch document.origin {
    case .made(let content):
      item.stem = content.words.split(separator: " ").joined(separator: "-")
      item.files = try files(content, options)
    case .responses:
      item.stem = "responses"
      item.files = [try file(.responses, options)]
    case .program:
      item.stem = "program"
      item.files = [PacketItem.File(source.file(of: program))]
    case .form(let file):
      let filled = try desk.filledForPacket(file, of: program, on: day)
      item.files = [filled.file]
      noticed = filled.findings
    case .attachment(let attachment):
      item.isOurs = false
      item.files = [
        try AttachmentFiles(of: program, besides: source.path).file(of: attachment)
      ]
    }
    return (item, noticed)
  }

  private func files(
    _ content: PacketSection.Content, _ options: ReportOptions
  ) throws(AuthoringError) -> [PacketItem.File] {
    if content == .crosswalk {
      return [
        PacketItem.File(try desk.crosswalk(program, named: "crosswalk.xlsx")),
        PacketItem.File(try desk.crosswalk(program, named: "crosswalk.html")),
      ]
    }
    guard let kind = content.report else { return [] }
    return [try file(kind, options)]
  }

  private func file(
    _ kind: ReportKind, _ options: ReportOptions
  ) throws(AuthoringError) -> PacketItem.File {
    var report =
      kind == .checklist
      ? desk.checklist(of: program, findings: findings).report(enclosures: options.enclosures)
      : kind.report(of: program, library: desk.library, options: options)
    report.isOfPacket = kind.namesItsPacket
    return PacketItem.File(try Desk.document(report, of: program, named: "document.docx"))
  }
}

extension PacketSection.Content {
  /// The report that is the document; nil for what is no report.
  var report: ReportKind? {
    switch self {
    case .cover: .cover
    case .objectives: .objectives
    case .crosswalk: .crosswalk
    case .schedule: .schedule
    case .syllabus: .syllabus
    case .teamTeaching: .teamTeaching
    case .assessmentPlan: .assessmentPlan
    case .laborMarket: .laborMarket
    case .credentials: .credentials
    case .boardPlan: .boardPlan
    case .budget: .budget
    case .assurances: .assurances
    case .signatures: .signatures
    case .checklist: .checklist
    case .form, .attachments: nil
    }
  }
}
