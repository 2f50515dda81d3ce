import Authoring
import Curriculum
import Foundation
import Testing

@Suite struct WatchTests {
  private func watch(_ packet: PacketFolder, isForced: Bool = false) throws -> Watch {
    let file = try packet.save()
    return try Watch(file, into: packet.folder.path("out"), isForced: isForced) {
      () throws(AuthoringError) in
      let desk: Desk
      do {
        desk = try packet.desk()
      } catch {
        throw .input("lakes.yaml", "\(error)")
      }
      let source = try ProgramSource(at: file)
      return WatchedProgram(
        desk: desk, program: try desk.open(source).program, source: source,
        day: CalendarDay(year: 2027, month: 1, day: 4) ?? .first)
    }
  }

  private func content(_ packet: PacketFolder, _ name: String) -> Data? {
    FileManager.default.contents(atPath: packet.folder.path("out/\(name)"))
  }

  /// Steps until something comes of it; a file is taken once it has rested for a step.
  private func built(_ watch: inout Watch) throws -> WatchReport {
    for _ in 0..<3 { if let report = watch.step() { return report } }
    let last = watch.step()
    return try #require(last)
  }

  @Test func `only what has changed is written again`() throws {
    let packet = try PacketFolder()
    var watch = try watch(packet)
    let first = try built(&watch)
    #expect(
      first.written == ["objectives.docx", "budget.docx", "program.iet.yaml", "packet.zip"])
    #expect(first.remarks.first?.hasPrefix("Missing, and required by Lakes") == true)
    #expect(watch.step() == nil)
    let budget = content(packet, "budget.docx")
    let file = try packet.save()
    let text = try String(contentsOfFile: file, encoding: .utf8)
    _ = try packet.folder.write(text + "\n# A remark that no document holds.\n", to: "w.iet.yaml")
    // The file has just been saved: whoever saves may not be finished.
    #expect(watch.step() == nil)
    let second = try built(&watch)
    #expect(second.written == ["program.iet.yaml", "packet.zip"])
    #expect(second.kept == 2)
    #expect(content(packet, "budget.docx") == budget)
  }

  @Test func `documents name the state they were made from, so a new one makes all anew`() throws {
    var packet = try PacketFolder()
    var watch = try watch(packet)
    _ = try built(&watch)
    packet.program.objectives[0].statement = "Lay out and cut a part."
    _ = try packet.save()
    #expect(
      try built(&watch).written
        == ["objectives.docx", "budget.docx", "program.iet.yaml", "packet.zip"])
  }

  @Test func `a file that is half saved is told, and what was made before stays`() throws {
    let packet = try PacketFolder()
    var watch = try watch(packet)
    _ = try built(&watch)
    let before = content(packet, "objectives.docx")
    let whole = try packet.save()
    let text = try String(contentsOfFile: whole, encoding: .utf8)
    _ = try packet.folder.write(text + "\nbad: [", to: "w.iet.yaml")
    let report = try built(&watch)
    #expect(report.trouble?.contains("The program cannot be read.") == true)
    #expect(content(packet, "objectives.docx") == before)
    #expect(watch.step() == nil)
    _ = try packet.folder.write(text + "\n", to: "w.iet.yaml")
    #expect(try built(&watch).trouble == nil)
  }

  @Test func `an attachment and the profile are watched, too`() throws {
    var packet = try PacketFolder()
    _ = try packet.folder.write("letter", to: "b.pdf")
    packet.attach("b.pdf", kind: "letter of an employer")
    var watch = try watch(packet)
    _ = try built(&watch)
    _ = try packet.folder.write("another letter", to: "b.pdf")
    #expect(try built(&watch).written == ["packet.zip"])
  }

  @Test func `what somebody changed by hand is left as it is`() throws {
    let packet = try PacketFolder()
    var watch = try watch(packet)
    _ = try built(&watch)
    _ = try packet.folder.write("by hand", to: "out/objectives.docx")
    let file = try packet.save()
    let text = try String(contentsOfFile: file, encoding: .utf8)
    _ = try packet.folder.write(text + "\n# A remark that no document holds.\n", to: "w.iet.yaml")
    let report = try built(&watch)
    #expect(!report.written.contains("objectives.docx"))
    #expect(report.remarks.contains { $0.hasPrefix("objectives.docx was changed by hand") })
    #expect(content(packet, "objectives.docx") == Data("by hand".utf8))
  }

  @Test func `a file of another is not written over, and a document that is no more goes`() throws {
    var packet = try PacketFolder()
    try FileManager.default.createDirectory(
      atPath: packet.folder.path("out"), withIntermediateDirectories: false)
    _ = try packet.folder.write("another's", to: "out/objectives.docx")
    var watch = try watch(packet)
    #expect(try built(&watch).trouble?.contains("There is a file of this name already") == true)
    var forced = try self.watch(packet, isForced: true)
    packet.program.teamTeaching.model = "both in the room"
    _ = try packet.save()
    #expect(try built(&forced).written.contains("team-teaching.docx"))
    packet.program.teamTeaching.model = nil
    _ = try packet.save()
    #expect(try built(&forced).removed == ["team-teaching.docx"])
  }
}
