package import Curriculum

/// Who signs a packet, in what capacity, on which day.
package struct PacketSigner: Hashable, Sendable {
  package var name: String
  /// Such as `director of adult education`; nil when it is not told.
  package var role: String?
  package var day: CalendarDay

  package init(name: String, role: String?, day: CalendarDay) {
    self.name = name
    self.role = role
    self.day = day
  }

  /// What the person says by signing; 15 USC 7006(5) asks for the intent to sign.
  ///
  /// It names the seal of the packet, so that it belongs to this one and no other.
  func statement(seal: String, key: VerifyingKey) -> String {
    """
    I sign this packet.

    Name: \(Self.oneLine(name))
    In the capacity of: \(role.map(Self.oneLine) ?? "not told")
    Day: \(day)
    Seal of the packet: \(seal)
    Mark of my key: \(key.mark)

    """
  }

  /// Reads a statement back; nil when it is none of ours.
  init?(statement: String) {
    var facts: [String: String] = [:]
    for line in statement.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      facts[String(line[..<colon])] = String(line[line.index(after: colon)...].dropFirst())
    }
    guard let name = facts["Name"], let role = facts["In the capacity of"],
      let day = facts["Day"].flatMap({ CalendarDay($0) })
    else { return nil }
    self.init(name: name, role: role == "not told" ? nil : role, day: day)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
  }
}
