import ArgumentParser

/// `plait form`: everything about Word forms with marks.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Fill Word forms: check one, list the names it may use, fill it, make one.",
    discussion: """
      A form is any Word file (.docx) in which you have typed marks where something is to be \
      filled in: {Program title} for a value, {each objective} … {end} for what is repeated, \
      {if Class size} … {end} for what may be left out.
      """,
    subcommands: [
      FormCheckCommand.self, FormFieldsCommand.self, FormFillCommand.self, FormLearnCommand.self,
    ])
}
