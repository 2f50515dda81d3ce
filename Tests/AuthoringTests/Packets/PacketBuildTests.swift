import Authoring
import Curriculum
import Foundation
import Packets
import Testing

@Suite struct PacketBuildTests {
  private func files(in folder: WordFolder, _ name: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path(name))
    return (found?.compactMap { $0 as? String } ?? []).sorted()
  }

  @Test func `a packet stands in the order and under the titles of its agency`() throws {
    var packet = try PacketFolder()
    for (file, kind) in [
      ("map.pdf", nil), ("b.pdf", "Letter of an employer"), ("a.pdf", "letter of an employer"),
    ] {
      _ = try packet.folder.write("content of \(file)", to: file)
      packet.attach(
        file, kind: kind, title: file == "map.pdf" ? nil : "Letter \(file.first ?? "x")")
    }
    let built = try packet.built()
    #expect(
      built.packet.documents.map { "\($0.number) \($0.title): \($0.files.map(\.path))" } == [
        "1 Letter b: [\"data/01-letter-b.pdf\"]", "2 Letter a: [\"data/02-letter-a.pdf\"]",
        "3 Unified list: [\"data/03-objectives.docx\"]", "4 Budget: [\"data/04-budget.docx\"]",
        "5 Program file: [\"data/05-program.iet.yaml\"]", "6 map.pdf: [\"data/06-map.pdf\"]",
      ])
    #expect(
      built.missing == """
        Missing, and required by Lakes:
          Budget: the program has nothing to put there.
          Signature: Dean has not signed.
        """)
    let readme = built.packet.bag.image["data/README.txt"] ?? []
    #expect(
      String(decoding: readme, as: UTF8.self).contains("Missing: this packet is not complete"))
  }

  @Test func `another folder and another day of the files give the same packet`() throws {
    func seal() throws -> String {
      var packet = try PacketFolder()
      _ = try packet.folder.write("letter", to: "b.pdf")
      packet.attach("b.pdf", kind: "letter of an employer")
      return try packet.built().packet.bag.seal
    }
    #expect(try seal() == seal())
  }

  @Test func `a later round has its number, its answers and a name of its own`() throws {
    var packet = try PacketFolder()
    let day = try #require(CalendarDay("2026-11-01"))
    try packet.program.submit(to: "State office", on: day)
    var finding = NewFinding()
    finding.verdict = .needsRevision
    finding.comment = "Who pays?"
    _ = try packet.program.add(finding, by: "State office")
    _ = try packet.program.decide(.returned, by: nil, on: day)
    packet.program.objectives[0].statement = "Lay out and cut a part."
    let built = try packet.built()
    #expect(built.outline.revision == 1)
    #expect(built.packet.bag.name == "welding-packet-2027-01-04-revision-1")
    #expect(built.packet.documents.map(\.title).contains("Response to reviewers"))
    let info = String(decoding: built.packet.bag.image["bag-info.txt"] ?? [], as: UTF8.self)
    #expect(info.contains("Program-Revision: 1\n"))
  }

  @Test(arguments: [
    ("link.pdf", "is a link, or lies behind one"),
    ("folder/b.pdf", "is a link, or lies behind one"),
    ("pipe", "no plain file"), ("inner", "its path is a folder"),
    (
      "none.pdf",
      "The attachment “The letter” of the program cannot go into the packet: there is no file"
    ),
    ("B.pdf", "but one with the name b.pdf"), ("", "no file is named"),
    (".hidden", "is hidden"), ("../b.pdf", "is hidden or lies outside"),
    ("inner/../../b.pdf", "lies outside"), ("/etc/passwd", "lies outside"),
    ("loop", "is a link, or lies behind one"), ("b.pdf/c.pdf", "there is no file b.pdf/c.pdf"),
    (String(repeating: "a", count: 300) + ".pdf", "there is no file aaa"),
  ])
  func `what is no plain file of the program's folder is refused`(
    file: String, words: String
  ) throws {
    var packet = try PacketFolder()
    let path = packet.folder.path
    _ = try packet.folder.write("letter", to: "b.pdf")
    _ = try packet.folder.write("hidden", to: ".hidden")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: path("link.pdf"), withDestinationPath: path("b.pdf"))
    try manager.createSymbolicLink(atPath: path("folder"), withDestinationPath: path(""))
    try manager.createDirectory(atPath: path("inner"), withIntermediateDirectories: false)
    try manager.createSymbolicLink(atPath: path("loop"), withDestinationPath: "loop")
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    packet.attach(file, title: "The letter")
    let refusal = try packet.refusal()
    #expect(refusal.contains(words), "\(refusal)")
    // The plan says the same beforehand.
    let outline = try packet.desk().packetOutline(packet.program, at: packet.save())
    let document = try #require(outline.documents.last { $0.title == "The letter" })
    let what = try #require(document.fault?.what)
    #expect(refusal.contains(what))
    #expect(outline.missing.contains { $0.documents.contains(document) })
  }

  @Test(arguments: ["grows", "vanishes", "is another of the same length"])
  func `an attachment that changes while it is copied leaves the earlier packet as it was`(
    what: String
  ) throws {
    var packet = try PacketFolder()
    let letter = try packet.folder.write("letter", to: "b.pdf")
    packet.attach("b.pdf", kind: "letter of an employer")
    let target = packet.folder.path("packet")
    try packet.built().write(to: target, OutputFiles(force: false))
    let before = files(in: packet.folder, "packet")
    let built = try packet.built()
    switch what {
    case "grows": _ = try packet.folder.write("letters", to: "b.pdf")
    case "vanishes": try FileManager.default.removeItem(atPath: letter)
    default: _ = try packet.folder.write("lettuc", to: "b.pdf")
    }
    for output in [target, packet.folder.path("packet.zip")] {
      let error = #expect(throws: AuthoringError.self) {
        try built.write(to: output, OutputFiles(force: true))
      }
      #expect(error?.kind == .input)
      #expect(error?.path == "b.pdf")
    }
    #expect(files(in: packet.folder, "packet") == before)
    #expect(try PacketOnDisk(at: target).verify().isEmpty)
    // Nothing half-written is left beside them.
    let rest = try FileManager.default.contentsOfDirectory(atPath: packet.folder.path(""))
    #expect(!rest.contains { $0.contains(".plait-") || $0 == "packet.zip" })
  }

  @Test func `a large attachment is in folder and zip as it is`() throws {
    var packet = try PacketFolder()
    let large = String(repeating: "0123456789abcdef", count: 1 << 16)
    _ = try packet.folder.write(large, to: "film.mp4")
    packet.attach("film.mp4", title: "Film")
    let built = try packet.built()
    for name in ["packet", "packet.zip"] {
      try built.write(to: packet.folder.path(name), OutputFiles(force: false))
      #expect(
        try PacketOnDisk(at: packet.folder.path(name)).verify(seal: built.packet.bag.seal).isEmpty)
    }
  }

  @Test(arguments: [
    ("empty.pdf", ""), ("a\nb.pdf", "letter"),
    (String(repeating: "a", count: 240) + ".pdf", "letter"),
    ("CON.txt", "letter"), ("-rf \u{202E}fdp.exe", "letter"),
  ])
  func `an attachment under any name, and an empty one, is in the packet`(
    file: String, content: String
  ) throws {
    var packet = try PacketFolder()
    _ = try packet.folder.write(content, to: file)
    packet.attach(file)
    let built = try packet.built()
    let name = try #require(built.packet.documents.last?.files.first?.path)
    #expect(BagPath.danger(in: name) == nil)
    for target in ["packet", "packet.zip"] {
      try built.write(to: packet.folder.path(target), OutputFiles(force: false))
      #expect(
        try PacketOnDisk(at: packet.folder.path(target)).verify(seal: built.packet.bag.seal).isEmpty
      )
    }
  }

  @Test func `of two that build into one place at once each finds a whole packet`() async throws {
    let packet = try PacketFolder()
    let built = try packet.built()
    let target = packet.folder.path("packet")
    let errors = await withTaskGroup(of: AuthoringError?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do throws(AuthoringError) {
            try built.write(to: target, OutputFiles(force: false))
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(errors.count { $0 == nil } == 1)
    #expect(errors.compactMap(\.self).allSatisfy { $0.kind == .output })
    #expect(try PacketOnDisk(at: target).verify().isEmpty)
    let rest = try FileManager.default.contentsOfDirectory(atPath: packet.folder.path(""))
    #expect(!rest.contains { $0.contains(".plait-") })
  }
}
