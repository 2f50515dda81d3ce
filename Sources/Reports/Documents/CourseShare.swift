package import Curriculum

/// Which objectives belong to a course, as far as the program tells.
///
/// A course belongs to a strand, and what the objectives ask for in that strand is taught in it.
/// Where several courses share a strand nothing says which of them teaches what, and nobody guesses.
package struct CourseShare {
  /// The position of the course.
  let course: Int
  /// The positions of its objectives; nil where that cannot be told.
  package let objectives: [Int]?
  /// Why it cannot be told.
  let remark: String?

  package init(of index: Int, in program: Program) {
    course = index
    let asked = program.courses[index]
    guard asked.role != .support else {
      objectives = nil
      let helped = program.courses.filter { asked.supports.contains($0.id) }.map(\.title)
      remark =
        helped.isEmpty
        ? "A support class beside the integration: it has no objectives of its own."
        : "A support class for \(Phrase.list(helped)): it has no objectives of its own."
      return
    }
    let integrated = program.courses.filter { $0.role != .support }
    guard let strand = asked.strand else {
      let isOnly = integrated.count == 1
      objectives = isOnly ? Array(program.objectives.indices) : nil
      remark =
        isOnly
        ? nil
        : "The program does not say to which strand this course belongs, and so not which objectives."
      return
    }
    let others = integrated.filter { $0.strand == strand && $0.id != asked.id }
    guard others.isEmpty else {
      objectives = nil
      remark = """
        \(Phrase.list(others.map { $0.number ?? $0.title })) \(others.count == 1 ? "is a course" : "are courses") \
        of \(strand.title) too, and the program does not say which objective belongs to which.
        """
      return
    }
    objectives = program.objectives.indices.filter {
      !program.objectives[$0].outcomes[strand].isEmpty
    }
    remark = nil
  }
}
