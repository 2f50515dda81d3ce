import Curriculum

/// The fields of a program that a label or a heading of a form can name.
enum ProgramFields {
  /// For each role, where its value goes.
  static let all: [SourceRole: FieldWriter<Program>] = Dictionary(
    uniqueKeysWithValues: (identity + time + people + pathway + quality).map {
      (SourceRole(rawValue: $0.0), $0.1)
    })

  private static let identity: [(String, FieldWriter<Program>)] = [
    ("summary", .text(\.summary)),
    ("model", .text(\.model)),
    ("occupation", .custom { program, value, _ in OccupationReader.read(value, into: &program) }),
    ("soc", .custom { program, value, _ in OccupationReader.read(value, into: &program) }),
    ("cip", .custom { program, value, _ in OccupationReader.readCIP(value, into: &program) }),
    ("local code", .text(\.occupation.localCode)),
    ("career cluster", .text(\.occupation.cluster)),
    ("job titles", .texts(\.occupation.jobTitles)),
    ("funding", .texts(\.funding)),
    (
      "adult education activities",
      .custom { program, value, mint in
        let found = ListNames<AdultEducationActivity>(in: value, joints: ["and", "activity", "x"])
        program.activities += found.names.filter { !program.activities.contains($0) }
        guard found.saysMore else { return found.taken }
        var note = Note(id: mint("note"))
        note.heading = "Adult education activities"
        note.text = value
        program.notes.append(note)
        return .everything
      }
    ),
    (
      "content standards",
      .custom { program, value, _ in
        program.components.describe(.adultEducation) { $0.standards.append(value) }
        return .everything
      }
    ),
    (
      "training service",
      .custom { program, value, _ in
        let found = ListNames<TrainingService>(in: value, joints: ["and", "x"])
        guard !found.names.isEmpty else { return .nothing }
        program.components.describe(.workforceTraining) { component in
          component.services += found.names.filter { !component.services.contains($0) }
          if found.saysMore { component.content.addLine(value) }
        }
        return found.saysMore ? .everything : found.taken
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
    ("team teaching", .text(\.teamTeaching.planning)),
    ("team teaching model", .text(\.teamTeaching.model)),
  ]

  private static let people: [(String, FieldWriter<Program>)] = [
    (
      "provider",
      .part("provider") { program, id, value in
        program.addProvider(id, value, role: nil)
      }
    ),
    (
      "training provider",
      .part("provider") { program, id, value in
        program.addProvider(id, value, role: "workforce training")
      }
    ),
    (
      "contact",
      .custom { program, value, _ in ContactReader.read(value, into: &program) }
    ),
    // Written by rules of its own: people, with the strands they teach.
    ("instructor", .texts(\.funding)),
    ("email", .ofFirstProvider(\.email)),
    ("phone", .ofFirstProvider(\.phone)),
    ("address", .ofFirstProvider(\.address)),
    (
      "assurance",
      .part("assurance") { program, id, value in
        var assurance = Assurance(id: id)
        assurance.text = value
        program.assurances.append(assurance)
      }
    ),
    ("partner", .part("partner") { $0.addPartner($1, $2) }),
    (
      "signer",
      .custom { program, value, mint in
        // The line to sign on and the word beside it are the form's, not the signer's.
        let words = value.split { $0.isWhitespace || $0 == "_" }
        let role = words.filter { PlainWords($0).words != ["date"] }
        guard role.contains(where: { $0.contains(where: \.isLetter) }) else { return .nothing }
        var signer = Signer(id: mint("signer"))
        signer.role = role.joined(separator: " ")
        if signer.role.last == ":" { signer.role.removeLast() }
        program.signers.append(signer)
        let form = words.filter { PlainWords($0).words == ["date"] }
        return .stretches(
          role.map { $0.startIndex..<$0.endIndex }, labels: form.map { $0.startIndex..<$0.endIndex }
        )
      }
    ),
  ]

  private static let pathway: [(String, FieldWriter<Program>)] = [
    ("career pathway", .text(\.pathway.description)),
    ("entry criteria", .text(\.pathway.entryCriteria)),
    ("entry point", .part("entry") { $0.pathway.entryPoints.append(PathwayPoint($1, $2)) }),
    ("exit point", .part("exit") { $0.pathway.exitPoints.append(PathwayPoint($1, $2)) }),
    ("next step", .part("next") { $0.pathway.nextSteps.append(PathwayPoint($1, $2)) }),
    ("next level requirements", .text(\.pathway.nextLevelRequirements)),
    ("completer wage", .text(\.pathway.completerWage)),
    (
      "wage",
      .custom { program, value, _ in
        guard let last = program.pathway.laborMarket.indices.last,
          program.pathway.laborMarket[last].wage == nil
        else { return .nothing }
        program.pathway.laborMarket[last].wage = value
        return .everything
      }
    ),
    (
      "source",
      .custom { program, value, _ in
        guard let last = program.pathway.laborMarket.indices.last,
          program.pathway.laborMarket[last].source == nil
        else { return .nothing }
        program.pathway.laborMarket[last].source = value
        return .everything
      }
    ),
    ("board plan", .text(\.pathway.boardPlan)),
    (
      "credential",
      .part("credential") { program, id, value in
        var credential = Credential(id: id)
        credential.name = value
        program.pathway.credentials.append(credential)
      }
    ),
    (
      "labor market",
      .part("labor-market") { program, id, value in
        var evidence = LaborMarketEvidence(id: id)
        evidence.statement = value
        program.pathway.laborMarket.append(evidence)
      }
    ),
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
      "expected gains",
      .custom { program, value, _ in
        let gains = SkillGainNames.gains(in: value)
        program.expectedGains += gains.filter { !program.expectedGains.contains($0) }
        return gains.isEmpty
          ? .nothing : .stretches([], labels: [value.startIndex..<value.endIndex])
      }
    ),
    (
      "revision",
      .custom { program, value, mint in
        guard let number = value.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
        else { return .nothing }
        program.changeReview(mint) { $0.revision = number }
        return .stretches([], labels: [value.startIndex..<value.endIndex])
      }
    ),
    (
      "submitted",
      .custom { program, value, mint in
        guard let day = DateReader.day(in: value) else { return .nothing }
        program.changeReview(mint) { $0.submitted = day }
        return .stretches([], labels: [value.startIndex..<value.endIndex])
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
}

extension FieldWriter where Root == Program {
  /// Into a field of the first provider, which a contact line of a form belongs to.
  fileprivate static func ofFirstProvider(
    _ field: any WritableKeyPath<Provider, String?> & Sendable
  ) -> FieldWriter {
    .custom { program, value, _ in
      guard !program.providers.isEmpty, program.providers[0][keyPath: field] == nil else {
        return .nothing
      }
      program.providers[0][keyPath: field] = value
      return .everything
    }
  }
}

extension Program {
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
