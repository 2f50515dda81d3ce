import ArgumentParser
import Authoring

/// The command `plait picture braid FILE -o FILE.svg`.
struct PictureBraidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "braid", abstract: "Draw the three strands as a braid through the objectives.")

  @OptionGroup var target: PictureTarget

  func run() throws { try target.draw { _ in .braid } }
}
