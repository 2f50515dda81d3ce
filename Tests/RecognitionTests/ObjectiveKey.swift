import Curriculum

/// What an objective is called where facts are compared: aligned objectives have the same key.
struct ObjectiveKey: Hashable {
  /// What is compared.
  let key: String
  /// What people read.
  let name: String
  /// The place of the objective, or of the aligned one before it, in the expected program.
  let position: Int

  /// The keys of the objectives of an expected program.
  static func keys(ofExpected program: Program) -> [ObjectiveKey] {
    program.objectives.indices.map { index in
      ObjectiveKey(key: "\(index)", name: program.name(ofObjective: index), position: index)
    }
  }

  /// The keys of the objectives of a found program; one without a partner has a key of its own.
  static func keys(
    ofFound program: Program, alignedWith expected: Program
  ) -> [ObjectiveKey] {
    let alignment = ObjectiveAlignment(expected: expected.objectives, found: program.objectives)
    var last = 0
    return program.objectives.indices.map { index in
      let name = program.name(ofObjective: index)
      guard let partner = alignment.partners[index] else {
        return ObjectiveKey(key: "found \(index)", name: name, position: last)
      }
      last = partner
      return ObjectiveKey(key: "\(partner)", name: name, position: partner)
    }
  }
}
