import Curriculum

extension CrosswalkSources {
  /// Adds the parts of one kind as rows, each whether anything is said of it or not.
  mutating func add(_ rows: CrosswalkOptions.Rows, of program: Program) {
    switch rows {
    case .objectives: addObjectives(of: program)
    case .outcomes: addOutcomes(of: program)
    case .units: addUnits(of: program)
    case .courses: addCourses(of: program)
    case .assessments: addAssessments(of: program)
    case .partners: addPartners(of: program)
    }
  }

  private mutating func addObjectives(of program: Program) {
    let labels = program.rowLabels
    for (place, objective) in program.objectives.enumerated() {
      addAll(of: objective, as: .row)
      var counts = ByStrand(all: 0)
      for strand in Strand.allCases { counts[strand] = objective.outcomes[strand].count }
      close(
        CrosswalkRow(
          .objective, objective.id, labels[place], objective.shownStatement, outcomes: counts,
          steps: times.steps(ofObjective: objective.id)))
    }
  }

  private mutating func addOutcomes(of program: Program) {
    let labels = program.rowLabels
    for (place, objective) in program.objectives.enumerated() {
      for strand in Strand.allCases where isShown(strand) {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          add(outcome.alignments, outcome.id, .row, strand: strand)
          var counts = ByStrand(all: 0)
          counts[strand] = 1
          close(
            CrosswalkRow(
              .outcome(strand), outcome.id, "\(labels[place]), \(strand.title) \(number + 1)",
              outcome.text, outcomes: counts, steps: times.steps(ofObjective: objective.id)))
        }
      }
    }
  }

  private mutating func addUnits(of program: Program) {
    for unit in program.units {
      add(unit.alignments, unit.id, .row, strand: nil)
      let taught = program.objectives.filter { $0.units.contains(unit.id) }
      for objective in taught { addAll(of: objective, as: .objective) }
      close(
        CrosswalkRow(
          .unit, unit.id, unit.label ?? "Unit", unit.title, outcomes: Self.counts(taught),
          steps: times.steps(ofUnit: unit.id)))
    }
  }

  /// Nothing in a program says which objective belongs to which of two courses of one strand, so
  /// these stand in one row; a course of no strand stands for all strands when it is the only one,
  /// and support classes have no objectives of their own.
  private mutating func addCourses(of program: Program) {
    let courses = program.courses.filter { $0.role != .support }
    var seen: Set<Strand?> = []
    for course in courses where seen.insert(course.strand).inserted {
      let together = courses.filter { $0.strand == course.strand }
      let strands = course.strand.map { [$0] } ?? (courses.count == 1 ? Strand.allCases : [])
      for objective in program.objectives {
        if course.strand == nil, courses.count == 1 {
          add(
            objective.alignments, objective.id, .objective, strand: nil,
            text: objective.shownStatement)
        }
        for strand in strands { addOutcomes(of: objective, in: strand) }
      }
      var counts = Self.counts(program.objectives)
      for strand in Strand.allCases where !strands.contains(strand) { counts[strand] = 0 }
      close(
        CrosswalkRow(
          .course, course.id, Phrase.list(together.map { $0.number ?? $0.title }),
          Phrase.list(together.map(\.title)), outcomes: counts))
    }
  }

  private mutating func addAssessments(of program: Program) {
    for test in program.assessments {
      add(test.alignments, test.id, .row, strand: nil)
      close(CrosswalkRow(.assessment, test.id, "Program", test.text))
    }
    let labels = program.rowLabels
    for (place, objective) in program.objectives.enumerated() {
      for test in objective.assessments {
        add(test.alignments, test.id, .row, strand: nil)
        addAll(of: objective.tested(by: test), as: .objective)
        close(
          CrosswalkRow(
            .assessment, test.id, labels[place], test.text, outcomes: Self.counts([objective]),
            steps: times.steps(ofObjective: objective.id)))
      }
    }
  }

  private mutating func addPartners(of program: Program) {
    for partner in program.partners {
      add(partner.alignments, partner.id, .row, strand: nil)
      for contribution in partner.contributions {
        add(
          contribution.alignments, contribution.id, .contribution, strand: nil,
          text: contribution.text)
      }
      let words = partner.contributions.map(\.text).joined(separator: "; ")
      close(CrosswalkRow(.partner, partner.id, partner.name, words))
    }
  }

  private static func counts(_ objectives: [Objective]) -> ByStrand<Int> {
    var counts = ByStrand(all: 0)
    for strand in Strand.allCases {
      counts[strand] = objectives.reduce(0) { $0 + $1.outcomes[strand].count }
    }
    return counts
  }
}

extension Objective {
  /// What a test tests: the outcomes that it names, or else the whole without its other tests.
  fileprivate func tested(by test: Assessment) -> Objective {
    var objective = self
    objective.assessments = []
    guard !test.outcomes.isEmpty else { return objective }
    objective.alignments = []
    objective.activities = []
    objective.materials = []
    for strand in Strand.allCases {
      objective.outcomes[strand].removeAll { !test.outcomes.contains($0.id) }
    }
    return objective
  }
}
