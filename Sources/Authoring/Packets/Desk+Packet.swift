public import Curriculum
import Packets
import Reports

extension Desk {
  /// The last day on which a program was reviewed or signed; nil when it never was.
  public func day(of program: Program) -> CalendarDay? { program.revisionDay }

  /// Assembles the approval packet of a program.
  ///
  /// The attachments are looked for in the folder of the program's file.
  public func packet(
    _ program: Program, from source: ProgramSource, on day: CalendarDay
  ) throws(AuthoringError) -> BuiltPacket {
    var items = [
      PacketItem(.cover, file: try cover(program, named: "cover.docx")),
      PacketItem(.checklist, file: try checklist(program, named: "checklist.docx")),
      PacketItem(.objectiveSheet, file: try objectiveSheet(program, named: "objectives.docx")),
      PacketItem(
        .crosswalk, file: try crosswalk(program, named: "crosswalk.xlsx")),
      PacketItem(
        .crosswalk, file: try crosswalk(program, named: "crosswalk.html")),
      PacketItem(.syllabus, file: try syllabus(program, named: "syllabus.docx")),
      PacketItem(.program, file: source.file(of: program)),
    ]
    items += try AttachmentFiles(of: program, besides: source.path).items()
    let info = BagInfo(
      date: day, organization: program.providers.first?.name,
      contact: program.providers.first?.contact,
      description: "Approval packet of the program \(program.title)")
    do throws(BagError) {
      return BuiltPacket(
        packet: try Packet(PacketPlan(title: program.title, info: info, items: items)))
    } catch {
      throw .output(source.path, error.description)
    }
  }
}
