import Authoring
import Curriculum
import Testing

@Suite struct PacketOutlineTests {
  private func outline(_ packet: PacketFolder) throws -> PacketOutline {
    try packet.desk().packetOutline(packet.program, at: packet.save())
  }

  @Test func `what an agency requires and nobody has is missing`() throws {
    let packet = try PacketFolder()
    let outline = try outline(packet)
    #expect(outline.missing.map(\.title) == ["Letters of employers", "Budget"])
    #expect(outline.documents.map(\.title) == ["Unified list", "Budget", "Program file"])
    #expect(outline.lines.last { $0.title == "Team" }?.documents.isEmpty == true)
    #expect(outline.signers.map(\.role) == ["Dean"])
    #expect(!outline.isComplete)
    #expect(outline.nextStep.hasPrefix("Name the file for “Letters of employers”"))
  }

  @Test func `files with more pages than their section may have are told`() throws {
    var packet = try PacketFolder()
    let pages = "%PDF-1.4\n1 0 obj << /Type /Pages /Count 3 >> endobj"
    _ = try packet.folder.write(pages, to: "b.pdf")
    packet.attach("b.pdf", kind: "letter of an employer")
    let letters = try #require(try outline(packet).lines.first)
    #expect(letters.pages == 3)
    #expect(letters.pagesOverLimit == 1)
  }

  @Test func `an empty file is told and is not missing`() throws {
    var packet = try PacketFolder()
    _ = try packet.folder.write("", to: "b.pdf")
    packet.attach("b.pdf", kind: "letter of an employer", title: "Letter")
    let outline = try outline(packet)
    #expect(outline.documents.first?.isEmptyFile == true)
    #expect(outline.missing.map(\.title) == ["Budget"])
    #expect(
      try packet.built().emptyFiles
        == "The attachment “Letter” is an empty file: 0 bytes. Look whether it is the right one.")
  }

  @Test func `the next step names commands as they are typed`() throws {
    let over = ProgramCommands(on: "my w.iet.yaml", options: ["--profile", "mn-abe"])
    #expect(
      over.changing("review submit")
        == "`plait review submit 'my w.iet.yaml' --profile mn-abe --force`")
    let anew = ProgramCommands(on: "w.docx", isWrittenOver: false)
    #expect(anew.changing("review submit") == "`plait review submit w.docx -o NEW.iet.yaml`")
    #expect(
      anew.reading("packet build", "-o FOLDER") == "`plait packet build w.docx -o FOLDER`")
  }

  @Test func `a remark without a verdict waits for an answer`() throws {
    var packet = try PacketFolder()
    let day = try #require(CalendarDay("2026-11-01"))
    try packet.program.submit(to: "State office", on: day)
    var finding = NewFinding()
    finding.criterion = "Hours"
    finding.comment = "Which weeks?"
    let id = try packet.program.add(finding, by: "State office")
    _ = try packet.program.decide(.returned, by: nil, on: day)
    #expect(try outline(packet).nextStep.hasPrefix("Answer the remark of reviewers"))
    #expect(try outline(packet).steps.map(\.state) == ["came back on 2026-11-01, 1 not answered"])
    #expect(
      try packet.built().findings.filter { $0.code == "PKT-508" }
        .map(\.message) == ["State office remarks on “Hours”, and nothing is answered."])
    try packet.program.answer(id, response: "All of them.", change: nil)
    #expect(!(try outline(packet).nextStep.hasPrefix("Answer")))
  }

  @Test func `the next step follows the rounds of review`() throws {
    var packet = try PacketFolder()
    var line = BudgetLine(id: "b1")
    line.text = "Supplies"
    packet.program.budget = [line]
    _ = try packet.folder.write("letter", to: "b.pdf")
    packet.attach("b.pdf", kind: "letter of an employer")
    #expect(try outline(packet).nextStep.contains("let Dean sign"))
    var dean = Signer(id: "s1")
    dean.role = "Dean of Health"
    dean.signed = CalendarDay("2026-10-01")
    packet.program.signers = [dean]
    #expect(try outline(packet).isComplete)
    #expect(try outline(packet).nextStep.contains("`plait review submit"))
    let day = try #require(CalendarDay("2026-11-01"))
    try packet.program.submit(to: "State office", on: day)
    #expect(try outline(packet).nextStep.hasPrefix("Wait for State office"))
    #expect(try outline(packet).steps.map(\.state) == ["under way since 2026-11-01"])
    var finding = NewFinding()
    finding.verdict = .needsRevision
    finding.comment = "Who pays?"
    let id = try packet.program.add(finding, by: "State office")
    _ = try packet.program.decide(.returned, by: nil, on: day)
    #expect(try outline(packet).nextStep.hasPrefix("Answer the remark of reviewers"))
    #expect(try outline(packet).steps.map(\.state) == ["came back on 2026-11-01, 1 not answered"])
    packet.program.reviews[0].findings[0].response = "The college."
    #expect(packet.program.reviews[0].findings[0].id == id)
    packet.program.summary = "Who pays: the college."
    try packet.program.submit(to: "State office", on: day)
    _ = try packet.program.decide(.approved, by: nil, on: day)
    #expect(try outline(packet).nextStep.contains("`plait cohort new"))
    #expect(try outline(packet).revision == 1)
  }
}
