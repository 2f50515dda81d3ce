import Curriculum
import Packets

extension Desk {
  /// A form of the profile's folder, filled for a packet.
  func filledForPacket(
    _ form: String, of program: Program, on day: CalendarDay
  ) throws(AuthoringError) -> (file: PacketItem.File, findings: [Finding]) {
    let filled = try filledForm(named: form, program: program, on: day, file: "form.docx")
    return (PacketItem.File(filled.file), filled.findings)
  }
}
