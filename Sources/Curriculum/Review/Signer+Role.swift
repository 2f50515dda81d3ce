extension Signer {
  /// Whether the signer's role is one that an agency asks for, which it may say in more words.
  public func isOf(_ role: String) -> Bool { PlainName(self.role).holds(PlainName(role)) }
}

extension Program {
  /// The capacities that an agency asks for and in which the program names nobody.
  public func openRoles(of asked: [String]) -> [String] {
    asked.filter { role in !signers.contains { $0.isOf(role) } }
  }
}
