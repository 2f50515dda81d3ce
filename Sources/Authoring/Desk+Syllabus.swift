import Checking
package import Curriculum
import Reports

extension Desk {
  /// The place of the course that a person names by its number, its title or a part of it.
  static func course(
    named name: String, of program: Program
  ) throws(AuthoringError) -> Int {
    let wanted = name.lowercased()
    let names = program.courses.map(\.name)
    let exact = program.courses.indices.filter { index in
      let course = program.courses[index]
      return [course.number, course.title, names[index]].contains { $0?.lowercased() == wanted }
    }
    let near = names.indices.filter { !wanted.isEmpty && names[$0].lowercased().contains(wanted) }
    if exact.count == 1 { return exact[0] }
    if exact.isEmpty, near.count == 1 { return near[0] }
    guard !names.isEmpty else {
      throw .request(
        name, "The program names no course. Leave --course out, or add the course to the program.")
    }
    let what = near.isEmpty ? "No course is called so." : "Several courses are called so."
    throw .request(name, "\(what) The program names: \(names.joined(separator: "; ")).")
  }

  /// Puts each statement to the learner.
  ///
  /// What a person has written counts; else the statement is put so where that is safe.
  static func wordingForLearners(_ program: Program) -> [PartID: String] {
    var wording: [PartID: String] = [:]
    let isEnglish = program.language.lowercased().hasPrefix("en")
    for objective in program.objectives {
      if let own = objective.learnerWording, own.contains(where: { !$0.isWhitespace }) {
        wording[objective.id] = own
      } else if isEnglish, let statement = objective.statement {
        wording[objective.id] = LearnerWording.of(statement)
      }
      for outcome in Strand.allCases.flatMap({ objective.outcomes[$0] }) {
        guard let own = outcome.learnerWording, own.contains(where: { !$0.isWhitespace }) else {
          continue
        }
        wording[outcome.id] = own
      }
    }
    return wording
  }

  /// What the author should know of a syllabus for learners, and learners need not: how hard it
  /// reads, and what was not put to them.
  package static func remarksOnWording(for program: Program) -> [String] {
    let wording = wordingForLearners(program)
    guard program.language.lowercased().hasPrefix("en") else {
      return program.objectives.contains { $0.statement != nil && wording[$0.id] == nil }
        ? [
          "Only English is put to learners by itself, so where nobody has written a wording for "
            + "them that of the program stands."
        ]
        : []
    }
    var remarks: [String] = []
    let texts = program.objectives.map { wording[$0.id] ?? $0.statement ?? "" }
    let reading = TextReading(of: texts)
    if let grade = reading.grade {
      remarks.append(
        "The objectives read at about grade \(grade) by the formula of Flesch and Kincaid, which "
          + "counts the words of sentences and the syllables of words, and knows nothing of sense.")
    }
    remarks += reading.long.map { place, count in
      "\(program.name(ofObjective: place).capitalizedFirst) has a sentence of \(count) words. Two "
        + "shorter ones would be easier to read."
    }
    let kept = texts.indices.count {
      !texts[$0].isEmpty && wording[program.objectives[$0].id] == nil
    }
    if kept > 0 {
      remarks.append(
        "\(kept) of \(texts.count) statements stand as in the program, since putting them "
          + "otherwise could change what they say.")
    }
    return remarks
  }
}
