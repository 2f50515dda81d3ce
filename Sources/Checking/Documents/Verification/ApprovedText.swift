public import Curriculum

/// A text of a program that a document must say as it stands, if it says it at all.
public struct ApprovedText: Hashable, Sendable {
  /// What a text is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case objective = "objectives"
    case outcome = "outcomes"
    case assessment = "assessments"
    case criterion = "criteria"
    case credential = "credentials"
    case instructor = "instructors"
    case provider = "providers"
    case service = "support services"
    case code = "codes"
  }

  /// What it is.
  public var kind: Kind
  /// The part of the program, and how a person calls it.
  public var place: Place
  /// The text.
  public var text: String

  /// Every text of a program that documents repeat.
  static func all(of program: Program) -> [ApprovedText] {
    var texts: [ApprovedText] = []
    func add(_ kind: Kind, _ id: PartID, _ name: String, _ text: String?) {
      guard let text, text.contains(where: \.isLetter) || kind == .code else { return }
      texts.append(ApprovedText(kind: kind, place: .part(id, name), text: text))
    }
    for (index, objective) in program.objectives.enumerated() {
      let name = program.name(ofObjective: index)
      add(.objective, objective.id, name, objective.statement)
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          let own = program.name(ofOutcome: number, in: strand, ofObjective: index)
          add(.outcome, outcome.id, own, outcome.text)
          for alignment in outcome.alignments { add(.code, outcome.id, own, alignment.item.code) }
        }
      }
      for alignment in objective.alignments { add(.code, objective.id, name, alignment.item.code) }
      for test in objective.assessments {
        add(.assessment, test.id, "an assessment of \(name)", test.text)
        for criterion in test.criteria {
          add(.criterion, criterion.id, "a criterion of \(name)", criterion.text)
        }
      }
    }
    for test in program.assessments { add(.assessment, test.id, "the assessments", test.text) }
    for credential in program.pathway.credentials {
      add(.credential, credential.id, "the credentials", credential.name)
    }
    for person in program.instructors {
      add(.instructor, person.id, "the instructors", person.name)
    }
    for provider in program.providers {
      add(.provider, provider.id, "the providers", provider.name)
    }
    for service in program.pathway.supportServices {
      add(.service, service.id, "the support services", service.text)
    }
    return texts
  }
}
