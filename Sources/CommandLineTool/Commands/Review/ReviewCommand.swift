import ArgumentParser

/// The command `plait review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Rounds of review: submit, take in what reviewers found, answer, report.",
    discussion: """
      A round from end to end:
        plait review submit nursing.iet.yaml --reviewer "State office" --date 2027-01-04 --force
        plait review import nursing.iet.yaml returned-form.docx --force
        plait review return nursing.iet.yaml --date 2027-02-01 --force
        plait review list nursing.iet.yaml
        plait review answer nursing.iet.yaml review-finding-1 --response "…" --change "…" --force
        plait review report nursing.iet.yaml -o responses.docx
      """,
    subcommands: [
      ReviewListCommand.self, ReviewAddCommand.self, ReviewImportCommand.self,
      ReviewAnswerCommand.self, ReviewSubmitCommand.self, ReviewReturnCommand.self,
      ReviewApproveCommand.self, ReviewRejectCommand.self, ReviewReportCommand.self,
    ])
}
