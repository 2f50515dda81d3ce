import ArgumentParser
import Authoring
import Curriculum
import Foundation

/// The command `plait watch PROGRAM -o FOLDER`.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Make the documents of a program anew whenever it is saved.",
    discussion: """
      The folder holds the documents of the packet under plain names, and packet.zip. They are made \
      anew when the program, its profile, a form, a list beside it or an attachment is saved, and \
      only what has changed is written. A file that cannot be read, because it is half written, is \
      told, and what was made before stays. Ctrl-C ends it.
      """)

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the documents.", valueName: "folder"))
  var output: String

  @Flag(help: "Make the documents once, as far as they have changed, and end.")
  var once = false

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  /// How long a file must rest before it is read, in millionths of a second.
  private static let rest: useconds_t = 250_000

  func run() throws {
    var watch = try Watch(file, into: output, isForced: outputOptions.force, open: open)
    let end = EndSignal()
    while !end.hasCome {
      if let report = watch.step() {
        tell(report)
        guard !once else {
          if let kind = report.kind { throw ExitStatus(kind) }
          return
        }
      }
      usleep(Self.rest)
    }
    outputOptions.say("Ended. The documents are in \(output).")
  }

  private func open() throws(AuthoringError) -> WatchedProgram {
    do {
      let opened = try OpenedProgram(at: file, deskOptions)
      return WatchedProgram(
        desk: opened.desk, program: opened.program, source: opened.source,
        day: opened.desk.day(of: opened.program) ?? DayOption.today.day)
    } catch let error as AuthoringError {
      throw error
    } catch {
      throw .input(file, "\(error)")
    }
  }

  /// Says what came of a build; on a terminal, that the watch goes on, too.
  private func tell(_ report: WatchReport) {
    // Whoever asks for quiet asks for no news, and not to miss that there are none.
    for line in report.lines {
      if report.trouble == nil { outputOptions.say(line) } else { StandardError.write(line) }
    }
    guard !once, isatty(STDERR_FILENO) == 1 else { return }
    outputOptions.say("Watching \(file); Ctrl-C ends.")
  }
}
