import ArgumentParser

/// The command `plait picture`.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Draw a program: its braid, its coverage, its hours and dates, or what changed.",
    discussion: """
      The ending of the output's name says the format: .svg, or .png, for which the program \
      rsvg-convert must be installed. Each picture has a title and a description in words.
      """,
    subcommands: [
      PictureBraidCommand.self, PictureCoverageCommand.self, PictureTimelineCommand.self,
      PictureChangeCommand.self,
    ])
}
