public import Curriculum

/// Nothing in a civics program is about citizenship or civic participation.
public enum NoCivicsContent: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-133"
  /// The offence.
  public static let offence = "no civics content"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.73(a) and 463.33"
  /// Why it matters.
  public static let why = """
    Instruction covers literacy and English, and the rights and responsibilities of \
    citizenship and civic participation.
    """
  /// What to do.
  public static let remedy = """
    Write an outcome on rights, responsibilities or civic participation into the set, or say \
    in the component what is taught.
    """

  /// Looks for it in a program that section 243 pays, or that is a civics program by its own words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.isForCivics, !program.speaksOfCivics else { return [] }
    return [
      Violation(
        .part(Strand.adultEducation.componentID, "the adult education component"),
        "Nothing is taught about the rights and responsibilities of citizenship.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The component names civics.") { $0.makeCivics() },
      .flagged(
        "It names none.",
        ["Nothing is taught about the rights and responsibilities of citizenship."]
      ) { program in
        program.makeCivics()
        program.components.adultEducation?.content = "Reading and writing in English."
      },
    ]
  }
}

extension Program {
  /// Whether outcomes, objectives or the adult-education component speak of citizenship.
  fileprivate var speaksOfCivics: Bool {
    let component = components.adultEducation
    let texts =
      [component?.content, component?.title, summary].compactMap(\.self)
      + objectives.flatMap { objective in
        [objective.statement].compactMap(\.self) + objective.outcomes.adultEducation.map(\.text)
      }
    let words = ["civic", "citizen", "rights and responsibilities", "voting", "government"]
    return texts.contains { text in
      let plain = text.lowercased()
      return words.contains { plain.contains($0) }
    }
  }
}
