import Authoring
import Checking
import Curriculum
import Journal
import ProgramFile

extension PacketView {
  var submissionWords: String {
    "\(outline.agency), "
      + (outline.revision == 0 ? "first submission" : "revision \(outline.revision)")
  }

  var buildWords: String {
    let count = outline.missing.count
    guard count > 0 else {
      guard let errors = Readiness.counts([.error: readiness.blocking.count]) else {
        return "Nothing that must be there is missing."
      }
      return "Every document is there. The check finds \(errors) that would hold up the approval."
    }
    return
      "\(count == 1 ? "1 document is" : "\(count) documents are") missing. The packet is built "
      + "all the same, and says so in its list of contents."
  }

  /// The rows of the plan: each document, and each line for which there is none.
  func sections(of opened: OpenedProgram, mayRemove: Bool) -> [PacketPage.Section] {
    outline.lines.flatMap { line -> [PacketPage.Section] in
      guard line.documents.isEmpty else {
        return line.documents.map {
          PacketPage.Section($0, of: line, unsigned: unsigned, opened, mayRemove: mayRemove)
        }
      }
      return [PacketPage.Section(without: line, mayAttach: mayRemove)]
    }
  }

  /// Whose signatures the agency asks for and has not.
  private var unsigned: [String] {
    outline.signers.filter(\.isMissing).map { $0.name ?? $0.role }
  }

  /// What is to be done before the packet is sent.
  func missing(of opened: OpenedProgram) -> [PacketPage.Missing] {
    let address = "/programs/\(opened.key)"
    var missing: [PacketPage.Missing] = []
    func add(_ kind: String, _ state: String, _ words: String, _ way: (String, String)) {
      missing.append(
        PacketPage.Missing(
          missingKind: kind, missingState: state, missingWords: words, missingAddress: way.0,
          missingVerb: way.1))
    }
    for document in lostFiles {
      add(
        "error", "Lost",
        "The file of “\(document.title)” is not here, so no packet can be built. Attach it again, "
          + "and remove this one.", ("#plan", "See it in the plan"))
    }
    let documents = outline.missing.count { line in line.documents.allSatisfy { $0.fault == nil } }
    if documents > 0 {
      add(
        "error", "Missing", documents == 1 ? "1 document." : "\(documents) documents.",
        ("#plan", "See the plan"))
    }
    for line in outline.lines {
      guard line.pagesOverLimit != nil, let pages = line.pages, let most = line.section?.pages
      else { continue }
      add(
        "warning", "Too long", "“\(line.title)” has \(pages) pages, and the agency takes \(most).",
        ("#plan", "See the plan"))
    }
    if !unsigned.isEmpty {
      add(
        "error", "Missing", unsigned.count == 1 ? "1 signature." : "\(unsigned.count) signatures.",
        ("\(address)/sign", "Go to Sign"))
    }
    let check = ("\(address)/check?profile=\(profile.queryEncoded)", "See them")
    for severity in [Severity.error, .warning] {
      let count = (severity == .error ? readiness.blocking : readiness.asking).count
      guard let words = Readiness.counts([severity: count]) else { continue }
      add(severity.rawValue, words, "of the check against \(outline.agency).", check)
    }
    let open = program.reviews.flatMap(\.findings).count(where: \.isOpen)
    if open > 0 {
      add(
        "warning", "Open",
        open == 1 ? "1 finding is not answered." : "\(open) findings are not answered.",
        ("#rounds", "Answer"))
    }
    return missing
  }

  /// Who signs, and those who signed what has changed since.
  var signers: [PacketPage.SignerRow] {
    let asked = outline.signers.map { signer in
      PacketPage.SignerRow(
        signer: [signer.role, signer.name].compactMap(\.self).joined(separator: ": ")
          + (signer.isAsked ? " (required)" : ""),
        signerState: signer.signed.map { "Signed \($0.words)" } ?? "Not signed",
        signerKind: signer.signed != nil ? "good" : signer.isAsked ? "error" : "")
    }
    var seen: Set<Signature.Scope> = []
    let outdated = signatures.filter { seen.insert($0.signature.scope).inserted && !$0.stands }
    return asked
      + outdated.map { standing in
        PacketPage.SignerRow(
          signer: "\(standing.signature.scope.seatTitle): \(standing.event.author)",
          signerState: "Changed since", signerKind: "warning")
      }
  }

  /// The packets that were built.
  func built(for opened: OpenedProgram) -> [PacketPage.Built] {
    let content = Desk.contentHash(of: opened.program)
    var sent: [Int: Int] = [:]
    for (index, round) in opened.program.reviews.enumerated() {
      if let packet = packet(sentIn: round) { sent[packet.number] = index + 1 }
    }
    return packets.map { packet in
      PacketPage.Built(packet, of: opened, sentIn: sent[packet.number], content: content)
    }
  }
}

extension PacketPage.Section {
  fileprivate init(without line: PacketLine, mayAttach: Bool) {
    sectionNumber = "–"
    sectionTitle = line.title
    (sectionState, sectionKind) = line.isRequired ? ("Missing", "error") : ("Not there", "")
    switch line.section?.content {
    case .attachments:
      how = "An attachment"
      sectionWhy = "No file is attached."
    case .form:
      how = "A form that you fill in and attach"
      sectionWhy = "Plait has no such form, and no file is attached."
    default:
      how = "Made by Plait"
      sectionWhy = line.gap.map { "\($0.capitalizedFirst)." }
      return
    }
    if mayAttach { (sectionAddress, sectionVerb) = ("#attach", "Attach it") }
  }

  fileprivate init(
    _ document: PlannedDocument, of line: PacketLine, unsigned: [String], _ opened: OpenedProgram,
    mayRemove: Bool
  ) {
    sectionNumber = "\(document.number)"
    sectionTitle = document.title
    (sectionState, sectionKind) = ("Ready", "good")
    let address = "/programs/\(opened.key)"
    switch document.origin {
    case .made, .responses: how = "Made by Plait"
    case .program: how = "The program’s own file"
    case .form(let file):
      how = "A form that Plait fills"
      sectionFile = file
    case .attachment(let attachment):
      how = "An attachment"
      sectionFile = attachment.file
      let place = "\(address)/packet/attachments/\(attachment.id)"
      if document.fault == nil { sectionFileAddress = place }
      if mayRemove {
        removeAddress = "\(place)/remove"
        let cell = CellAddress(part: attachment.id, field: CellAddress.deleted)
        removeBase = "\(opened.state.cells[cell]?.version ?? 0)"
      }
    }
    if let fault = document.fault {
      (sectionState, sectionKind) = ("Lost", "error")
      sectionWhy = "\(fault.what.capitalizedFirst)."
    } else if let gap = line.gap {
      (sectionState, sectionKind) = line.isRequired ? ("Missing", "error") : ("Empty", "")
      sectionWhy = "\(gap.capitalizedFirst)."
      (sectionAddress, sectionVerb) = ("\(address)/write", "Write it")
    } else if line.section?.content == .signatures, !unsigned.isEmpty {
      (sectionState, sectionKind) = ("Not signed", "error")
      sectionWhy = "\(unsigned.listed) \(unsigned.count == 1 ? "has" : "have") not signed."
      (sectionAddress, sectionVerb) = ("\(address)/sign", "Go to Sign")
    } else if document.isEmptyFile {
      (sectionState, sectionKind) = ("Empty file", "warning")
      sectionWhy = "The file has no content. Look whether it is the right one."
    }
  }
}

extension PacketPage.Built {
  fileprivate init(
    _ packet: KeptPacket, of opened: OpenedProgram, sentIn round: Int?, content: String
  ) {
    packetName = "Packet \(packet.number)"
    if let round {
      (packetNote, packetKind) = ("Sent in round \(round)", "note")
    } else {
      let isOld = packet.content != content
      (packetNote, packetKind) =
        isOld ? ("The program has changed since", "warning") : (nil, "")
    }
    packetAgency = packet.agency
    packetRemark = packet.remark
    let built = Moment(packet.at)
    builtAt = packet.at
    builtWords = built?.words ?? packet.at
    builtBy = packet.by
    packetSize =
      packet.size < 1_000_000
      ? "\(max(1, packet.size / 1_000)) kB"
      : "\(packet.size / 1_000_000).\(packet.size / 100_000 % 10) MB"
    let address = "/programs/\(opened.key)/packet/\(packet.number)"
    packetAddress = "\(address).zip"
    seal = packet.seal
    let binder =
      packet.hasBinder
      ? [
        PacketPage.File(
          fileAddress: "\(address)/\(KeptPacket.binder)", fileName: KeptPacket.binder,
          fileTitle: "All pages in one PDF, beside the packet")
      ] : []
    files =
      binder
      + packet.files.map { file in
        PacketPage.File(
          fileAddress: "\(address)/\(file.path)",
          fileName: file.path.split(separator: "/").last.map(String.init) ?? file.path,
          fileTitle: file.title)
      }
    fileCount = "\(files.count)"
  }
}
