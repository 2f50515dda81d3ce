import Checking
import Curriculum
import Reports

/// Goes through the sections of an agency's packet and takes what there is for each.
struct PacketGathering {
  let program: Program
  let profile: Profile
  let files: AttachmentFiles
  private var lines: [PacketLine] = []
  private var left: [Attachment]

  init(program: Program, profile: Profile, files: AttachmentFiles) {
    self.program = program
    self.profile = profile
    self.files = files
    left = program.attachments
  }

  /// Takes the next section of the agency's packet.
  mutating func add(_ section: PacketSection, isEmpty: Bool) {
    var line = PacketLine(title: section.title, section: section)
    switch section.content {
    case .attachments(let kind):
      line.documents = attachments(of: kind)
      if line.documents.isEmpty { line.gap = "no attachment is of the kind “\(kind)”" }
      line.pages = pages(of: line, limit: section.pages)
    case .form(let name):
      // What people filled in by hand, or signed, stands before what Plait would fill in.
      line.documents = attachments(of: name)
      if line.documents.isEmpty { take(profile.formFile(for: name), for: name, in: &line) }
      line.pages = pages(of: line, limit: section.pages)
    default:
      if isEmpty { line.gap = "the program has nothing to put there" }
      if !isEmpty || section.isRequired || !section.content.isLeftOutWhenEmpty {
        line.documents = [
          PlannedDocument(number: 0, title: section.title, origin: .made(section.content))
        ]
      }
    }
    lines.append(line)
  }

  /// Takes a form that Plait fills, or says why there is none.
  private func take(_ file: String?, for name: String, in line: inout PacketLine) {
    let attach = "no attachment is of the kind “\(name)”"
    guard let file else {
      line.gap = "Plait has no such form, and \(attach)"
      return
    }
    guard file.lowercased().hasSuffix(".docx") else {
      line.gap = "Plait fills Word forms and not \(file), and \(attach)"
      return
    }
    line.documents = [PlannedDocument(number: 0, title: line.title, origin: .form(file))]
  }

  /// Takes what every packet has: the answers to reviewers, the program, and the other attachments.
  mutating func addRest() {
    if program.hasReviewersToAnswer {
      let line = PacketLine(
        title: "Response to reviewers",
        documents: [
          PlannedDocument(number: 0, title: "Response to reviewers", origin: .responses)
        ])
      let cover = lines.firstIndex { $0.section?.content == .cover }
      lines.insert(line, at: cover.map { $0 + 1 } ?? lines.count)
    }
    lines.append(
      PacketLine(
        title: "Program file",
        documents: [PlannedDocument(number: 0, title: "Program file", origin: .program)]))
    guard !left.isEmpty else { return }
    lines.append(PacketLine(title: "Other attachments", documents: left.map(planned)))
    left = []
  }

  /// The lines with their documents numbered through.
  var numbered: [PacketLine] {
    var number = 0
    return lines.map { line in
      var line = line
      for place in line.documents.indices {
        number += 1
        line.documents[place].number = number
      }
      return line
    }
  }

  /// The attachments of a kind that no section before has taken.
  private mutating func attachments(of kind: String) -> [PlannedDocument] {
    let taken = left.filter { $0.isOf(kind) }
    left.removeAll { $0.isOf(kind) }
    return taken.map(planned)
  }

  private func planned(_ attachment: Attachment) -> PlannedDocument {
    let name = attachment.file.split(separator: "/").last.map(String.init) ?? attachment.file
    return PlannedDocument(
      number: 0, title: attachment.title ?? (name.isEmpty ? "\(attachment.id)" : name),
      origin: .attachment(attachment), fault: files.fault(of: attachment),
      isEmptyFile: files.isEmpty(attachment))
  }

  /// The pages of a line's files; nobody counts them where no limit is set.
  private func pages(of line: PacketLine, limit: Int?) -> Int? {
    guard limit != nil else { return nil }
    let counted = line.documents.compactMap { document -> Int? in
      guard case .attachment(let attachment) = document.origin,
        let path = files.path(ofOneAtHand: attachment),
        let bytes = try? InputFile.bytes(at: path)
      else { return nil }
      return PageCount.of(bytes)
    }
    return counted.isEmpty ? nil : counted.reduce(0, +)
  }
}
