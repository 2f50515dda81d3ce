import ArgumentParser
import Authoring
import Journal

/// The command `plait journal compact FOLDER`.
struct JournalCompactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Give back room, and make the journal quick to open.",
    discussion: """
      No change is ever removed. What goes are the answers that are kept so that a browser which \
      lost its connection can ask again; what comes is a snapshot of each program.
      """)

  @OptionGroup var place: JournalFolder

  @Option(
    help: ArgumentHelp("How many days of answers to keep; at least one.", valueName: "days"))
  var keep = 30

  func validate() throws {
    guard keep >= 1 else { throw ValidationError("--keep takes a number of days from 1 on.") }
  }

  func run() async throws {
    let journal = try place.open()
    let day = 86_400
    let forgotten = try await journal.compact(
      forgettingAnswersBefore: Moment(seconds: Moment.now.seconds - keep * day))
    StandardError.write(
      "The journal is compact; \(forgotten) answers older than \(keep) days are gone.")
  }
}
