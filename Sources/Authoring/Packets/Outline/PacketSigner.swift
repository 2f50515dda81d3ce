import Checking
public import Curriculum

/// Somebody who signs a packet.
public struct PacketSigner: Hashable, Sendable {
  /// In what capacity.
  public var role: String
  /// The person, where the program names one.
  public var name: String?
  /// When the person signed.
  public var signed: CalendarDay?
  /// Whether the agency asks for it.
  public var isAsked: Bool

  /// Whether the agency asks for a signature that is not there.
  public var isMissing: Bool { isAsked && signed == nil }

  /// The signers of a program, those first whom a profile asks for.
  static func all(of program: Program, asked roles: [String]) -> [PacketSigner] {
    var others = program.signers
    let asked = roles.map { role -> PacketSigner in
      let named = others.filter { $0.isOf(role) }
      others.removeAll { $0.isOf(role) }
      let best = named.first { $0.signed != nil } ?? named.first
      return PacketSigner(role: role, name: best?.name, signed: best?.signed, isAsked: true)
    }
    return asked
      + others.map {
        PacketSigner(role: $0.role, name: $0.name, signed: $0.signed, isAsked: false)
      }
  }
}
