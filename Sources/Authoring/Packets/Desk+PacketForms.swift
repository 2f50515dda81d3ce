import Curriculum
import Packets

extension Desk {
  /// A form of the profile's folder, filled for a packet.
  func filledForPacket(
    _ form: String, of program: Program, on day: CalendarDay
  ) throws(AuthoringError) -> (file: PacketItem.File, findings: [Finding]) {
    throw .input(form, "This form cannot be filled.")
  }
}
