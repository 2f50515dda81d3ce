public import Curriculum

/// A field that a form asks for has no answer.
public enum BlankField: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-501"
  /// The offence.
  public static let offence = "blank field"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the form that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    A blank answer is the plainest reason to send a packet back, and the easiest to find before.
    """
  /// What to do.
  public static let remedy = "Write the answer into the program; every form is filled from there."

  /// Looks for an answer to each field that may not stay blank, in the order of the form.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let blank = context.profile.fields.filter {
      $0.isRequired && $0.topic.answers(in: program).isEmpty
    }
    guard !blank.isEmpty else { return [] }
    let narrative = Narrative(of: program)
    return blank.map { field in
      let place = Place.part(PartID(field.topic.rawValue), "the field “\(field.label)”")
      if let sentence = narrative.sentence(on: field.topic) {
        return Violation(
          place,
          """
          The form asks for “\(field.label)”, and the program says it elsewhere: \
          “\(sentence.shortened)”
          """,
          remedy: "Write it as the answer to this field, so that forms are filled with it.",
          severity: .note
        ).asked(by: field.source, of: context.profile)
      }
      return Violation(
        place,
        "The form asks for “\(field.label)”, and the program does not say.",
        remedy: field.help.map { "\(remedy) What is meant, in our words: \($0)" }
      ).asked(by: field.source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let form = ProfileSource("Form 7", isVerified: true)
    return [
      .accepted("The form asks for the title, and there is one.").under {
        $0.fields = [AskedField("Name of program", .title, source: form)]
      },
      .accepted("A field that may stay blank does.").under {
        $0.fields = [AskedField("CIP", .cip, isRequired: false, source: form)]
      },
      .flagged(
        "The class size stands among the entry criteria.",
        [
          """
          The form asks for “Class size”, and the program says it elsewhere: “Adults at ABE Levels \
          3 to 5; 16 learners in each class”
          """
        ]
      ) {
        $0.teamTeaching.classSize = nil
        $0.pathway.entryCriteria = "Adults at ABE Levels 3 to 5; 16 learners in each class"
      }.under { $0.fields = [AskedField("Class size", .classSize, source: form)] },
      .flagged(
        "The form asks for two things that the program does not say.",
        [
          "The form asks for “CIP”, and the program does not say.",
          "The form asks for “Class size”, and the program does not say.",
        ]
      ) { $0.teamTeaching.classSize = "" }.under {
        $0.fields = [
          AskedField("Name of program", .title, source: form),
          AskedField("CIP", .cip, source: form),
          AskedField("Class size", .classSize, source: form),
        ]
      },
    ]
  }
}
