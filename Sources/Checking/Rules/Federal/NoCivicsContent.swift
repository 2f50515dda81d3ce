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
      .accepted("An outcome of workforce preparation is about rights.") { program in
        program.makeCivics()
        program.components.adultEducation?.content = "Reading and writing in English."
        program.objectives[0].outcomes.workforcePreparation[0].text =
          "Explain the rights and responsibilities of a tenant and a voter."
      },
      .flagged(
        "Citizens are only the people who are cared for.",
        ["Nothing is taught about the rights and responsibilities of citizenship."]
      ) { program in
        program.makeCivics()
        program.components.adultEducation?.content = "Reading a care plan for senior citizens."
      },
    ]
  }
}

extension Program {
  /// Whether the set, the components or the units speak of citizenship.
  fileprivate var speaksOfCivics: Bool {
    var texts = [summary]
    for strand in Strand.allCases {
      texts += [components[strand]?.content, components[strand]?.title]
    }
    for unit in units { texts += [unit.title, unit.notes] }
    for objective in objectives {
      texts.append(objective.statement)
      for strand in Strand.allCases { texts += objective.outcomes[strand].map(\.text) }
    }
    return texts.compactMap(\.self).contains { text in
      let words = text.lowercased().split { !$0.isLetter }
      return words.contains { Self.civicWords.contains(String($0)) }
        || words.contains("rights") && words.contains { Self.besideRights.contains(String($0)) }
    }
  }

  private static let besideRights: Set = ["responsibilities", "citizen", "citizens", "duties"]

  private static let civicWords: Set = [
    "civics", "civic", "citizenship", "naturalization", "voter", "voters", "vote", "voting",
    "election", "elections", "government", "constitution", "democracy", "democratic",
  ]
}
