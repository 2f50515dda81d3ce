import Curriculum

/// The fields of a program that a label or a heading of a form can name.
enum ProgramFields {
  /// For each role, where its value goes.
  static let all: [SourceRole: FieldWriter<Program>] = Dictionary(
    uniqueKeysWithValues: (identity + time + people + pathway + quality).map {
      (SourceRole(rawValue: $0.0), $0.1)
    })

  /// The roles whose values take more than the words themselves.
  static let ownRules: Set<SourceRole> = [
    .title, .provider, .trainingProvider, .instructor, .contact, .email, .phone, .address,
    .credential, .partner, .laborMarket,
    .signer, .meetings, .teamTeaching, .teamTeachingModel, .funding, .activities, .trainingService,
    .expectedGains,
    .summary,
  ]

  /// The roles whose rules read boxes themselves.
  static let readsBoxes: Set<SourceRole> = [.activities, .trainingService, .expectedGains]

  private static let identity: [(String, FieldWriter<Program>)] = [
    ("model", .text(\.model)),
    ("occupation", .custom { program, value, _ in OccupationReader.read(value, into: &program) }),
    ("cip title", .text(\.occupation.cipTitle)),
    ("soc", .custom { program, value, _ in OccupationReader.read(value, into: &program) }),
    ("cip", .custom { program, value, _ in OccupationReader.readCIP(value, into: &program) }),
    ("local code", .text(\.occupation.localCode)),
    ("career cluster", .text(\.occupation.cluster)),
    ("job titles", .texts(\.occupation.jobTitles)),
    (
      "content standards",
      .custom { program, value, _ in
        program.components.describe(.adultEducation) { $0.standards.append(value) }
        return .everything
      }
    ),
  ]

  private static let time: [(String, FieldWriter<Program>)] = [
    ("dates", .dates(\.dates)),
    ("start date", .starts(\.dates)),
    ("end date", .ends(\.dates)),
    ("hours", .hours(\.hours, .total, \.intensity)),
    ("hours per week", .hours(\.hours, .perWeek, \.intensity)),
    ("weeks", .hours(\.hours, .weeks, \.intensity)),
    ("overlap hours", .hours(\.teamTeaching.overlap, .total, \.teamTeaching.planning)),
    ("class size", .text(\.teamTeaching.classSize)),
    ("credit equivalency", .text(\.teamTeaching.creditEquivalency)),
    ("planning", .text(\.teamTeaching.planning)),
  ]

  private static let people: [(String, FieldWriter<Program>)] = [
    (
      "assurance",
      .part("assurance") { program, id, value in
        var assurance = Assurance(id: id)
        assurance.text = value
        program.assurances.append(assurance)
      }
    )
  ]

  private static let pathway: [(String, FieldWriter<Program>)] = [
    ("career pathway", .text(\.pathway.description)),
    ("entry criteria", .text(\.pathway.entryCriteria)),
    ("entry point", .part("entry") { $0.pathway.entryPoints.append(PathwayPoint($1, $2)) }),
    ("exit point", .part("exit") { $0.pathway.exitPoints.append(PathwayPoint($1, $2)) }),
    ("next step", .part("next") { $0.pathway.nextSteps.append(PathwayPoint($1, $2)) }),
    ("next level requirements", .text(\.pathway.nextLevelRequirements)),
    ("completer wage", .text(\.pathway.completerWage)),
    ("wage", detail(\.wage, ofLast: \.pathway.laborMarket)),
    ("source", detail(\.source, ofLast: \.pathway.laborMarket)),
    ("issuer", detail(\.issuer, ofLast: \.pathway.credentials)),
    ("board plan", .text(\.pathway.boardPlan)),
    (
      "support services",
      .part("support") { program, id, value in
        var service = SupportService(id: id)
        service.text = value
        program.pathway.supportServices.append(service)
      }
    ),
  ]

  private static let quality: [(String, FieldWriter<Program>)] = [
    ("intensity", .text(\.intensity)),
    ("research", .text(\.research)),
    ("data system", .text(\.dataSystem)),
    (
      "revision",
      .custom { program, value, mint in
        guard let number = value.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
        else { return .nothing }
        program.changeReview(mint) { $0.revision = number }
        let words: Set<String> = ["revision", "rev", "version", "no", "number"]
        let saysMore = !PlainWords(value).words.allSatisfy {
          words.contains($0) || Int($0) == number
        }
        return program.keep(value, saysMore: saysMore, note: "Revision", mint)
      }
    ),
    ("submitted", day(\.submitted, note: "Submitted")),
    ("returned", day(\.returned, note: "Returned")),
    (
      "decision",
      .custom { program, value, mint in
        guard let decision = ApprovalRecord.decision(value) else { return .nothing }
        program.changeReview(mint) { $0.decision = decision }
        return program.keep(
          value, saysMore: ApprovalRecord.saysMore(value), note: "Decision", mint)
      }
    ),
    (
      "reviewer",
      .custom { program, value, mint in
        program.changeReview(mint) { $0.reviewer = value }
        return .everything
      }
    ),
    (
      "material",
      .part("material") { program, id, value in
        var material = Material(id: id)
        material.text = value
        program.materials.append(material)
      }
    ),
    (
      "assessment",
      .part("assessment") { program, id, value in
        var assessment = Assessment(id: id)
        assessment.text = value
        program.assessments.append(assessment)
      }
    ),
  ]

  /// Writes a detail of the part that was told last; the first one stands.
  private static func detail<Told>(
    _ field: FieldWriter<Told>.Field<String?>, ofLast list: FieldWriter<Program>.Field<[Told]>
  ) -> FieldWriter<Program> {
    .custom { program, value, _ in
      guard let last = program[keyPath: list].indices.last,
        program[keyPath: list][last][keyPath: field] == nil
      else { return .nothing }
      program[keyPath: list][last][keyPath: field] = value
      return .everything
    }
  }

  /// Writes a day of the only round of review; what stands beside the day becomes a note.
  private static func day(
    _ field: FieldWriter<ReviewRound>.Field<CalendarDay?>, note heading: String
  ) -> FieldWriter<Program> {
    .custom { program, value, mint in
      guard let day = DateReader.day(in: value) else { return .nothing }
      program.changeReview(mint) { $0[keyPath: field] = day }
      return program.keep(value, saysMore: !CellKind.isAmount(value), note: heading, mint)
    }
  }
}

extension Program {
  /// Keeps the words of a value that has been taken as a note, where they say more than the value.
  fileprivate mutating func keep(
    _ value: String, saysMore: Bool, note heading: String, _ mint: (String) -> PartID
  ) -> Taken {
    guard saysMore else { return .value }
    addNote(mint("note"), heading, value)
    return .everything
  }

  /// Changes the only round of review that a form tells of.
  fileprivate mutating func changeReview(
    _ mint: (String) -> PartID, _ change: (inout ReviewRound) -> Void
  ) {
    if reviews.isEmpty { reviews.append(ReviewRound(id: mint("review"))) }
    change(&reviews[0])
  }
}

extension ByStrand where Value == Component? {
  /// Changes the component of a strand, which begins empty.
  mutating func describe(_ strand: Strand, _ change: (inout Component) -> Void) {
    var component = self[strand] ?? Component()
    change(&component)
    self[strand] = component
  }
}

extension PathwayPoint {
  fileprivate init(_ id: PartID, _ text: String) {
    self.init(id: id)
    self.text = text
  }
}
