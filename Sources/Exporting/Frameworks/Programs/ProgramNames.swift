import CASEFormat
import Curriculum

/// The identifiers of a program and its parts: UUIDs of version 5 in a namespace of the program.
struct ProgramNames {
  /// The UUID of the program, and the namespace of those of its parts.
  let program: String

  init(_ program: Program, namespace: String?) {
    let words =
      namespace ?? [program.title, program.providers.first?.name ?? ""].joined(separator: "\n")
    self.program = CASEIdentifier.derived(from: "program \(words)")
  }

  func identifier(_ part: PartID) -> String { identifier("part \(part)") }

  func identifier(_ words: String) -> String {
    CASEIdentifier.derived(from: words, in: program)
  }
}
