public import Curriculum
import Exporting
import Foundation
import Packets
import ProgramFile
import Reports

extension Desk {
  /// Assembles the approval packet of a program.
  ///
  /// The attachments are looked for in the folder of the program's file. Without a day the packet
  /// takes the last one on which the program was reviewed or signed, so that the same program
  /// gives the same bytes.
  public func packet(
    _ program: Program, from path: String, on day: CalendarDay? = nil
  ) throws(AuthoringError) -> BuiltPacket {
    let settings = ExportSettings(for: program)
    guard let date = day ?? settings.modified ?? CalendarDay("2000-01-01") else {
      throw .output(path, "The packet has no date.")
    }
    let program = program
    var items = [
      PacketItem(.cover, file: try cover(program, named: "cover.docx")),
      PacketItem(.checklist, file: try checklist(program, named: "checklist.docx")),
      PacketItem(.objectiveSheet, file: try objectiveSheet(program, named: "objectives.docx")),
      PacketItem(
        .crosswalk, file: try crosswalk(program, frameworks: nil, named: "crosswalk.xlsx")),
      PacketItem(
        .crosswalk, file: try crosswalk(program, frameworks: nil, named: "crosswalk.html")),
      PacketItem(.syllabus, file: try syllabus(program, named: "syllabus.docx")),
      PacketItem(
        .program,
        file: ExportedFile(
          name: "program.iet.yaml", mediaType: "application/yaml",
          bytes: Array(ProgramDocument(program: program).yaml().utf8))),
    ]
    items += try AttachmentFiles(of: program, besides: path).items()
    let info = BagInfo(
      date: date, organization: program.providers.first?.name,
      contact: program.providers.first?.contact,
      description: "Approval packet of the program \(program.title)")
    do throws(BagError) {
      return BuiltPacket(
        packet: try Packet(PacketPlan(title: program.title, info: info, items: items)))
    } catch {
      throw .output(path, error.description)
    }
  }
}
