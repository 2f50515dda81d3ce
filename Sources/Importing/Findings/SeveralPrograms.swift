package import Curriculum

/// What is told where a file holds several programs and one is wanted.
package enum SeveralPrograms {
  /// The remark that the first of them was taken.
  package static func finding(_ programs: [Program]) -> Finding {
    Finding(
      code: "IMP-111", severity: .warning, place: .program,
      message: """
        This file holds \(programs.count) programs: \(list(programs)). The first was taken.
        """,
      remedy: """
        Write each to a file of its own with `plait import FILE -o NAME.iet.yaml`.
        """)
  }

  /// The names of programs: `1 “Nursing Assistant IET” and 2 “Welding IET”`.
  package static func list(_ programs: [Program]) -> String {
    programs.enumerated().map {
      "\($0 + 1) “\($1.title.isEmpty ? "without a title" : $1.title)”"
    }.listed
  }
}
