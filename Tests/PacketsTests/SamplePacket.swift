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
        PacketItem("Cover", stem: "cover", files: [file("cover.docx", "cover")]),
        PacketItem("Checklist", stem: "checklist", files: [file("checklist.docx", "checklist")]),
        PacketItem(
          "Single set of learning objectives", stem: "objectives", content: .objectives,
          files: [file("objectives.docx", "objectives")]),
        PacketItem(
          "Crosswalk", stem: "crosswalk",
          files: [file("crosswalk.xlsx", "sheet"), file("crosswalk.html", "<html>")]),
        PacketItem("Syllabus", stem: "syllabus", files: [file("syllabus.docx", "syllabus")]),
        PacketItem("Program file", stem: "program", files: [file("N.iet.yaml", "plait: 1\n")]),
        PacketItem(
          "Letter of the employer", isOurs: false, files: [file("../Brief.PDF", "letter")]),
        PacketItem("Letter of the employer", isOurs: false, files: [file("brief2.pdf", "other")]),
        PacketItem("CON.txt", isOurs: false, files: [file("CON.txt", "")]),
        PacketItem("日本語", isOurs: false, files: [file("x.p%f", "100 %")]),
      ])
  }

  private static func file(_ name: String, _ text: String) -> PacketItem.File {
    PacketItem.File(
      ExportedFile(name: name, mediaType: "text/plain", bytes: Array(text.utf8)))
  }
}
