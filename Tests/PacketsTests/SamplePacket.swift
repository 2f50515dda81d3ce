import Curriculum
import Exporting
import Packets
import Testing

/// A small packet with every role.
enum SamplePacket {
  static func info() throws -> BagInfo {
    BagInfo(
      date: try #require(CalendarDay("2026-11-20")), organization: "Lake College",
      contact: "Maria Lopez", description: "Approval packet of an IET program",
      identifier: "nursing-assistant@12")
  }

  static func plan() throws -> PacketPlan {
    PacketPlan(
      title: "Nursing Assistant & Éxito", info: try info(),
      items: [
        PacketItem(
          .attachment, title: "Letter of the employer", file: file("../Brief.PDF", "letter")),
        PacketItem(.crosswalk, file: file("crosswalk.xlsx", "sheet")),
        PacketItem(.crosswalk, file: file("crosswalk.html", "<html>")),
        PacketItem(.cover, file: file("cover.docx", "cover")),
        PacketItem(.program, file: file("Nursing.iet.yaml", "plait: 1\n")),
        PacketItem(.objectiveSheet, file: file("objectives.docx", "objectives")),
        PacketItem(.attachment, title: "Letter of the employer", file: file("brief2.pdf", "other")),
        PacketItem(.checklist, file: file("checklist.docx", "checklist")),
        PacketItem(.attachment, file: file("CON.txt", "")),
        PacketItem(.attachment, title: "日本語", file: file("x.p%f", "100 %")),
        PacketItem(.syllabus, file: file("syllabus.docx", "syllabus")),
      ])
  }

  private static func file(_ name: String, _ text: String) -> ExportedFile {
    ExportedFile(name: name, mediaType: "text/plain", bytes: Array(text.utf8))
  }
}
