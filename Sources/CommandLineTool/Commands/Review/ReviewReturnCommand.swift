import ArgumentParser
import Authoring
import Curriculum

/// The command `plait review return PROGRAM`.
struct ReviewReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "End the round under way: the program came back and must change.")

  @OptionGroup var decision: DecisionOptions

  func run() throws { try decision.decide(.returned) }
}
