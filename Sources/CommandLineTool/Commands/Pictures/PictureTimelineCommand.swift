import ArgumentParser
import Authoring

/// The command `plait picture timeline FILE -o FILE.svg`.
struct PictureTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw hours and dates, and when all three strands run together.")

  @OptionGroup var target: PictureTarget

  func run() throws { try target.draw { _ in .timeline } }
}
