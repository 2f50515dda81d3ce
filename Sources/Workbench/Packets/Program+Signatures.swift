import Curriculum
import Journal

extension Program {
  /// The program with the signatures of the journal that stand, as its own signers: who is named as
  /// one has signed on that day, and who is not is added.
  func signed(by signatures: [StandingSignature]) -> Program {
    var program = self
    var seen: Set<Signature.Scope> = []
    // The newest signature for a seat is the one that counts.
    for standing in signatures where seen.insert(standing.signature.scope).inserted {
      guard standing.stands else { continue }
      let day = standing.event.at.calendarDay
      let name = standing.event.author
      let named = signers.indices.filter { place in
        signers[place].name?.onOneLine.lowercased() == name.onOneLine.lowercased()
      }
      for place in named where program.signers[place].signed == nil {
        program.signers[place].signed = day
      }
      guard named.isEmpty else { continue }
      var signer = Signer(id: PartID("signature-\(standing.event.sequence)"))
      signer.role = standing.signature.scope.seatTitle
      signer.name = name
      signer.signed = day
      program.signers.append(signer)
    }
    return program
  }
}
