import Curriculum

extension SampleProgram {
  static var components: ByStrand<Component?> {
    var adult = Component()
    adult.content = "Reading of procedures, measurement, charting and reporting"
    adult.hours = Hours(perWeek: Amount(6), weeks: Amount(12))
    adult.dates = Dates(starts: day("2026-09-08"), ends: day("2026-12-03"))
    adult.provider = "center"
    adult.research = "evidence-based reading instruction"
    adult.standards = ["College and Career Readiness Standards"]
    var preparation = Component()
    preparation.content = "Teamwork, problem solving and time at a care site"
    preparation.hours = Hours(total: Amount(24))
    preparation.dates = adult.dates
    var training = Component()
    training.content = "The curriculum of the state for nursing assistants"
    training.hours = Hours(total: Amount(75))
    training.dates = Dates(starts: day("2026-09-10"), ends: day("2026-12-01"))
    training.provider = "college"
    training.services = [.occupationalSkills]
    training.materials = [
      part("book") { (material: inout Material) in
        material.text = "Handbook for nursing assistants"
        material.source = "college library"
      }
    ]
    var components = ByStrand<Component?>(all: nil)
    components.adultEducation = adult
    components.workforcePreparation = preparation
    components.workforceTraining = training
    return components
  }

  static var units: [Unit] {
    [
      part("u1") { (unit: inout Unit) in
        unit.label = "Weeks 1-4"
        unit.title = "Safety and infection control"
        unit.dates = Dates(starts: day("2026-09-08"), ends: day("2026-10-02"))
        unit.hours.adultEducation = Amount(24)
        unit.hours.workforcePreparation = Amount(8)
        unit.hours.workforceTraining = Amount("22.5")
      },
      part("u2") { (unit: inout Unit) in
        unit.label = "Weeks 5-8"
        unit.title = "Vital signs and charting"
        unit.notes = "Skills laboratory with both instructors"
        unit.hours.adultEducation = Amount(24)
        unit.hours.workforcePreparation = Amount(8)
        unit.hours.workforceTraining = Amount("22.5")
      },
      part("u3") { (unit: inout Unit) in
        unit.label = "Weeks 9-12"
        unit.title = "Care and communication"
        unit.totalHours = Amount(62)
      },
    ]
  }

  static var pathway: Pathway {
    var pathway = Pathway()
    pathway.description = "First step of the nursing pathway of Cedar Valley College"
    pathway.entryPoints = [PathwayPoint("e1", "NRS level 4 or CASAS reading of 221")]
    pathway.exitPoints = [PathwayPoint("e2", "Nursing assistant in a care home")]
    pathway.nextSteps = [
      PathwayPoint("n1", "Medication aide"), PathwayPoint("n2", "Practical nursing diploma"),
    ]
    pathway.credentials = [
      part("cna") { (credential: inout Credential) in
        credential.name = "State nursing assistant certificate"
        credential.issuer = "the State registry"
        credential.kind = .license
      }
    ]
    pathway.supportServices = [
      part("s1") { (service: inout SupportService) in
        service.text = "Bus passes and child care during class"
        service.provider = "workforce board"
      }
    ]
    return pathway
  }

  static var evidence: [Evidence] {
    [
      part("v1") { (evidence: inout Evidence) in
        evidence.requirement = ItemReference(framework: "iet-rule", code: "463.37(a)(3)")
        evidence.status = .met
        evidence.statement = "Supply lists, charts and the handbook of the trade"
        evidence.part = "letter"
        evidence.page = "2"
      },
      part("v2") { (evidence: inout Evidence) in
        evidence.requirement = ItemReference(framework: "iet-rule", code: "463.37(a)(1)")
        evidence.status = .partly
        evidence.statement = "Research is named for adult education alone"
      },
    ]
  }

  static var signers: [Signer] {
    [
      part("g1") { (signer: inout Signer) in
        signer.role = "Director of adult education"
        signer.name = "M. Haddad"
        signer.signed = day("2026-06-12")
      },
      part("g2") { (signer: inout Signer) in signer.role = "Training provider" },
    ]
  }

  static var reviews: [ReviewRound] {
    [
      part("r1") { (round: inout ReviewRound) in
        round.reviewer = "State office"
        round.submitted = day("2026-06-15")
        round.returned = day("2026-07-20")
        round.decision = .returned
      }
    ]
  }
}

extension PathwayPoint {
  fileprivate init(_ id: PartID, _ text: String) {
    self.init(id: id)
    self.text = text
  }
}
