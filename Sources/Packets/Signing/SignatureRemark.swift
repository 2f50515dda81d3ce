import Curriculum

/// What a signature in a packet is worth.
enum SignatureRemark: String, CaseIterable {
  case signed = "PKT-130"
  case broken = "PKT-131"
  case incomplete = "PKT-132"
  case otherPacket = "PKT-133"
  case notSigned = "PKT-134"

  var severity: Severity { self == .signed ? .note : .error }

  func finding(_ path: String, _ message: String, _ remedy: String) -> Finding {
    Finding(
      code: rawValue, severity: severity, place: .document(path), message: message,
      citation: "15 USC 7006(5)", remedy: remedy)
  }
}
