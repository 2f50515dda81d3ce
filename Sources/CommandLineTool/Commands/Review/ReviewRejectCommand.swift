import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review reject PROGRAM`.
struct ReviewRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "End the round under way: the program may not run.")

  @OptionGroup var decision: DecisionOptions

  func run() throws { try decision.decide(.rejected) }
}
