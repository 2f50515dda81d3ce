import Curriculum

/// The words by which people tell that a text is about the occupation of a program.
struct OccupationWords {
  private var words: Set<String> = []

  /// Takes them from the names of the occupation, its training, its units and materials.
  init(of program: Program, _ writing: Writing) {
    let occupation = program.occupation
    let training = program.components.workforceTraining
    add(program.title)
    for text in [occupation.title, occupation.cipTitle, occupation.cluster] { add(text ?? "") }
    for title in occupation.jobTitles { add(title) }
    for credential in program.pathway.credentials { add(credential.name) }
    for unit in program.units { add(unit.title) }
    for course in program.courses where course.strand == .workforceTraining { add(course.title) }
    for material in program.materials + (training?.materials ?? []) { add(material.text) }
    add(training?.content ?? "")
    for outcome in writing.outcomes where outcome.strand == .workforceTraining {
      add(outcome.outcome.text)
    }
    for statement in writing.statements {
      let objective = program.objectives[statement.objective]
      if !objective.outcomes.workforceTraining.isEmpty { add(statement.text) }
    }
  }

  /// Whether a text has one of them.
  func mentioned(in text: String) -> Bool {
    WordReader.words(of: text).contains { word in
      Self.people.contains(Verbs.base(word.text))
        || Self.says(word) && words.contains(Self.root(word.text))
    }
  }

  private mutating func add(_ text: String) {
    for word in WordReader.words(of: text) where Self.says(word) {
      words.insert(Self.root(word.text))
    }
  }

  private static func says(_ word: WrittenWord) -> Bool {
    word.text.utf8.count > 3 && !word.hasDigit && !general.contains(word.text)
      && (!Verbs.isKnown(word.text) || Verbs.ofTrades.contains(word.text))
  }

  private static func root(_ word: String) -> String {
    let ending = ["ing", "ed", "es", "s"].first { word.hasSuffix($0) } ?? ""
    return word.utf8.count - ending.utf8.count > 3 ? String(word.dropLast(ending.count)) : word
  }

  /// People and times of work, of whom only work speaks.
  private static let people: Set<String> = [
    "client", "coworker", "crew", "customer", "employer", "guest", "job", "manager", "owner",
    "patient", "resident", "shift", "shop", "supervisor", "vendor",
  ]

  /// Words that every occupation has.
  private static let general: Set<String> = [
    "about", "academic", "adult", "after", "assistant", "basic", "before", "before", "being",
    "certified", "class", "college", "course", "during", "each", "education", "english", "from",
    "general", "have", "integrated", "into", "introduction", "level", "math", "operator", "other",
    "paragraph", "program", "safe", "safely", "skill", "skills", "student", "students",
    "technician",
    "technology", "than", "that", "their", "them", "then", "they", "this", "three", "training",
    "unit", "using", "week", "well", "what", "when", "where", "which", "will", "with", "words",
    "work", "worker", "workers", "workplace", "your",
  ]
}
