import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review approve PROGRAM`.
struct ReviewApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "End the round under way: the program may run.")

  @OptionGroup var decision: DecisionOptions

  func run() throws { try decision.decide(.approved) }
}
