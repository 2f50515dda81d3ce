/// A skill that has a name which people write, and a code which they do not.
struct EmployabilitySkill: Sendable {
  var name: String
  var code: String

  /// The skill as a tag: `ESF: Critical Thinking Skills`.
  func reference(form: OutcomeReference.Form) -> OutcomeReference {
    OutcomeReference(words: "ESF: \(name)", codes: ["esf \(code)"], form: form)
  }
}
