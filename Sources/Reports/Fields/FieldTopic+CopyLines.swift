package import Curriculum

extension FieldTopic {
  /// What a program says to this topic in words that need nothing around them.
  package func copyLines(of program: Program) -> [String] {
    let lines = times(of: program) ?? people(of: program) ?? proofs(of: program)
    return (lines ?? answers(in: program)).filter { !$0.isEmpty }
  }

  private func times(of program: Program) -> [String]? {
    switch self {
    case .hours:
      Self.byStrand { program.components[$0]?.hours.words } + Self.whole(program.hours.words)
    case .dates:
      Self.byStrand { program.components[$0]?.dates.words } + Self.whole(program.dates.words)
    case .teamTeaching:
      [
        program.teamTeaching.model,
        program.teamTeaching.planning.map { "Planning: \($0)" },
      ].compactMap(\.self)
    case .overlap: [program.teamTeaching.overlap.words].compactMap(\.self)
    case .schedule:
      program.units.map { unit in
        Self.joined([program.name(of: unit), unit.dates.words, unit.allHours?.hours])
      }
    case .courses: program.courses.filter { $0.role != .support }.map(Self.words)
    case .supportClasses: program.courses.filter { $0.role == .support }.map(Self.words)
    case .cohorts:
      program.cohorts.map { cohort in
        let dates = Self.byStrand { cohort.dates[$0].words }
        return Self.joined([cohort.name, cohort.site] + dates)
      }
    case .seats:
      program.cohorts.compactMap { cohort in
        cohort.seats.map { cohort.name.isEmpty ? "\($0)" : "\(cohort.name): \($0)" }
      }
    default: nil
    }
  }

  private func people(of program: Program) -> [String]? {
    switch self {
    case .instructors:
      program.instructors.map { Self.joined([$0.name, $0.role, $0.qualifications]) }
    case .partners:
      program.partners.map { partner in
        let name = partner.kind.map { "\(partner.name) (\($0))" } ?? partner.name
        let texts = partner.contributions.map(\.text).filter { !$0.isEmpty }
        return texts.isEmpty ? name : "\(name): \(texts.joined(separator: "; "))"
      }
    case .supportServices:
      program.pathway.supportServices.map { service in
        service.provider.map { "\(service.text) (\($0))" } ?? service.text
      }
    case .assurances:
      program.assurances.map { assurance in
        assurance.party.map { "\(assurance.text) (\($0))" } ?? assurance.text
      }
    case .signatures:
      program.signers.map { signer in
        let signed = signer.signed.map { "signed on \($0.words)" } ?? "not signed"
        return Self.joined([signer.role, signer.name, signed])
      }
    default: nil
    }
  }

  private func proofs(of program: Program) -> [String]? {
    switch self {
    case .objectives: program.objectives.indices.flatMap { Self.lines(of: $0, in: program) }
    case .credentials:
      program.pathway.credentials.map { credential in
        let kind = credential.kind?.rawValue
        return Self.joined([credential.name, credential.issuer.map { "given by \($0)" }, kind])
      }
    case .laborMarket:
      program.pathway.laborMarket.map { fact in
        let source = Self.joined([fact.source, fact.date?.words])
        let text = Self.joined([fact.statement, fact.wage.map { "median wage \($0)" }])
        return source.isEmpty ? text : "\(text) (\(source))"
      }
    case .budget:
      program.budget.map { line in
        Self.joined([line.category, line.text, line.amount.map { "$\($0)" }, line.source])
      }
    case .assessments:
      program.assessments.map(Self.words)
        + program.objectives.indices.flatMap { index in
          program.objectives[index].assessments.map {
            "\(program.title(ofObjective: index)): \(Self.words($0))"
          }
        }
    case .revision: program.reviews.compactMap { $0.submitted?.words }
    default: nil
    }
  }

  /// The statement, then what it asks for in each strand.
  private static func lines(of index: Int, in program: Program) -> [String] {
    let objective = program.objectives[index]
    let name = program.title(ofObjective: index)
    let statement = objective.statement ?? ""
    let head = statement.isEmpty ? name : "\(name): \(statement)"
    return [head]
      + objective.strands.flatMap { strand in
        objective.outcomes[strand].map { "- \(strand.title.capitalizedFirst): \($0.text)" }
      }
  }

  private static func words(_ test: Assessment) -> String {
    let criteria = test.criteria.map(\.text).filter { !$0.isEmpty }
    return criteria.isEmpty ? test.text : "\(test.text) (\(criteria.joined(separator: "; ")))"
  }

  private static func words(_ course: Course) -> String {
    joined([
      course.name, course.department,
      course.credits.map { $0 == Amount(1) ? "1 credit" : "\($0) credits" },
      course.hours.words ?? course.contactHours?.hours,
    ])
  }

  private static func byStrand(_ words: (Strand) -> String?) -> [String] {
    Strand.allCases.compactMap { strand in
      words(strand).map { "\(strand.title.capitalizedFirst): \($0)" }
    }
  }

  private static func whole(_ words: String?) -> [String] {
    words.map { ["Program as a whole: \($0)"] } ?? []
  }

  private static func joined(_ texts: [String?]) -> String {
    texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
