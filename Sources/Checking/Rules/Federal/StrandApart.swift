public import Curriculum

/// The outcomes of one strand stand in a list of their own.
public enum StrandApart: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-123"
  /// The offence.
  public static let offence = "strand apart"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(b)"
  /// Why it matters.
  public static let why = """
    A single set brings the strands together. Here the other strands share objectives, and one \
    stands beside them in objectives of its own.
    """
  /// What to do.
  public static let remedy = "Move its outcomes into the objectives that they help to reach."

  /// Looks for a strand that shares no objective with another, where others do.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    Integration(of: program).apart.map { strand in
      let own = program.objectives.indices.filter { program.objectives[$0].strands == [strand] }
      let names = own.prefix(3).map { program.name(ofObjective: $0) }
      return Violation(
        .part(strand.componentID, "the \(strand.title) component"),
        """
        \(strand.title.capitalizedFirst) shares no objective with the other strands: it stands alone \
        in \(own.count > 3 ? "\(own.count) objectives" : names.listed).
        """)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an outcome in each strand."),
      .flagged(
        "Workforce preparation has an objective of its own.",
        [
          "Workforce preparation shares no objective with the other strands: it stands alone in SSLO 2."
        ]
      ) { program in
        var own = Objective(id: "o2")
        own.label = "SSLO 2"
        own.statement = "Write a résumé for a job at a care home."
        own.outcomes.workforcePreparation = program.objectives[0].outcomes.workforcePreparation
        program.objectives[0].outcomes.workforcePreparation = []
        program.objectives.append(own)
      },
    ]
  }
}
