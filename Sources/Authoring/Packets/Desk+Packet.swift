import Checking
public import Curriculum
import Exporting
import Packets
import Reports

extension Desk {
  /// The last day on which a program was reviewed or signed; nil when it never was.
  public func day(of program: Program) -> CalendarDay? { program.revisionDay }

  /// Assembles the approval packet of a program, in the order of the profile.
  ///
  /// The attachments are looked for in the folder of the program's file. What is missing is named in
  /// the packet, which is built all the same. How far it is, `told` hears from any thread: the number
  /// of documents that are made, and the title of the last.
  public func packet(
    _ program: Program, from source: ProgramSource, on day: CalendarDay,
    told: @escaping @Sendable (_ done: Int, _ title: String) -> Void = { _, _ in }
  ) throws(AuthoringError) -> BuiltPacket {
    let outline = packetOutline(program, at: source.path)
    let findings = check(program, at: source.path).findings
    let press = PacketPress(
      desk: self, program: program, source: source, outline: outline, day: day, findings: findings,
      told: told)
    let items = try press.items()
    var info = BagInfo(
      date: day, organization: program.providers.first?.name,
      contact: program.providers.first?.contact,
      description: "Approval packet of the program \(program.title)")
    if outline.revision > 0 {
      info.further.append(BagInfo.Line("Program-Revision", "\(outline.revision)"))
    }
    do throws(BagError) {
      let plan = PacketPlan(
        title: program.title, info: info, revision: outline.revision, items: items.map(\.item),
        missing: outline.sentences)
      return BuiltPacket(
        packet: try Packet(plan), outline: outline,
        findings: findings, press: press, formFindings: items.map { ($0.item.title, $0.findings) })
    } catch {
      throw .output(source.path, error.description)
    }
  }
}
