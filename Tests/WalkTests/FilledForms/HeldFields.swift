import WordFormat

/// The fields of a program's file that a form holds, by the marks that it has.
enum HeldFields {
  /// The fields of a form, in the words of the program's file.
  static func fields(of form: WordTemplate) -> Set<String> {
    var scopes: [String?] = []
    var fields: Set<String> = []
    for mark in form.marks where !mark.isControl {
      let words = mark.words.lowercased()
      if words.hasPrefix("each ") {
        scopes.append(words.dropFirst(5).split(separator: " where ").first.map(String.init))
      } else if words.hasPrefix("if ") {
        scopes.append(nil)
      } else if words == "end" {
        scopes.removeLast()
      } else {
        let names = scopes.compactMap(\.self).reversed().map { "\($0).\(words)" } + [words]
        fields.formUnion(names.lazy.compactMap { known[$0] }.first ?? [])
      }
    }
    return fields
  }

  private static let known: [String: [String]] = {
    var known = ofProgram.merging(ofParts) { first, _ in first }
    var outcomes: [String] = []
    for strand in ["adult education", "workforce preparation", "workforce training"] {
      let component = "components/\(strand)"
      known["\(strand) hours in words"] = ["\(component)/hours"]
      known["\(strand) dates"] = ["\(component)/dates"]
      known["\(strand) instructors"] = ["\(component)/instructors"]
      let own = ["objectives/\(strand)/text", "objectives/\(strand)/alignments"]
      known["objective.\(strand) with codes"] = own
      outcomes += own
    }
    known["outcome.text with codes"] = outcomes
    return known
  }()

  private static let ofProgram: [String: [String]] = [
    "program title": ["title"], "provider": ["providers/name"], "college": ["providers/name"],
    "contact person": ["providers/contact"], "e-mail": ["providers/email"],
    "occupation": ["occupation/title"], "cip code": ["occupation/cip"],
    "credentials": ["pathway/credentials/name"], "program dates": ["dates"],
    "start and end": ["dates"], "i-best instruction start date": ["dates/starts"],
    "instructors": ["instructors/name"],
    "state content standards": ["components/adult education/standards"],
    "state content standards reflected": ["components/adult education/standards"],
    "summary": ["summary"], "summary of the program": ["summary"],
    "brief program summary": ["summary"], "materials": ["materials/text"],
    "team teaching": ["team teaching/model", "team teaching/planning"],
    "class size": ["team teaching/class size"], "entry criteria": ["pathway/entry criteria"],
    "minimum entry criteria including abe & esl levels": ["pathway/entry criteria"],
    "funding source": ["funding"], "career pathway": ["pathway/description"],
    "adult education and literacy activities included": ["activities"],
    "workforce training service": ["components/workforce training/services"],
  ]

  private static let ofParts: [String: [String]] = [
    "objective.number": ["objectives/label"], "objective.name": ["objectives/label"],
    "objective.statement": ["objectives/statement"],
    "objective.assessments": ["objectives/assessments/text"],
    "objective.criteria": ["objectives/assessments/criteria/text"],
    "assessment.text": ["assessments/text"], "instructor.name": ["instructors/name"],
    "credential.name": ["pathway/credentials/name"],
    "support service.text": ["pathway/support services/text"],
    "partner.name": ["partners/name"], "partner.contributions": ["partners/contributions/text"],
    "labor-market fact.statement": ["pathway/labor market/statement"],
    "assurance.text": ["assurances/text"], "signer.role": ["signers/role"],
    "signer.name": ["signers/name"], "budget line.text": ["budget/text"],
    "course.title": ["courses/title"], "course.name": ["courses/title", "courses/number"],
    "course.number": ["courses/number"], "course.credits": ["courses/credits"],
    "unit.name": ["units/label", "units/title"],
  ]
}
