import ArgumentParser
import Authoring

/// The command `plait crosswalk apply FILE PROGRAM`.
struct CrosswalkApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Take in the long form of a crosswalk that a person has changed.",
    discussion: """
      Lines that were added, changed or deleted in the sheet “Long form” become changes of the \
      program. See them first:
        plait crosswalk apply crosswalk.xlsx nursing.iet.yaml --dry-run
      A line that fits nothing is told with its cell, and then nothing is written. A .csv, and a \
      workbook of a selection, do not say which lines they had: what is not in them stays, unless \
      you say --remove-missing.
      """)

  @Argument(help: "The workbook (.xlsx) or the text file (.csv).")
  var sheet: String

  @Argument(help: "The program (.iet.yaml, .iet.json) or the Word file (.docx).")
  var file: String

  @Flag(help: "Show the changes, and write nothing.")
  var dryRun = false

  @Flag(
    help:
      "Take out alignments whose lines are not in the file, of the lists of which it has lines.")
  var removeMissing = false

  @Flag(help: "Write also when the program has changed since, or is another one.")
  var althoughChanged = false

  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp("Know the codes of this CASE file too.", valueName: "file"))
  var frameworks: [String] = []

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var changed: ChangedProgramOptions

  func run() throws {
    let opened = try OpenedProgram(at: file, deskOptions, frameworkFiles: frameworks)
    let target =
      dryRun
      ? nil
      : try changed.target(
        for: file, opened.source, reading: [sheet] + frameworks + deskOptions.files)
    let found = try opened.desk.alignmentChanges(
      from: sheet, to: opened.program, removesMissing: removeMissing)
    try StandardOutput.write(Self.text(found))
    guard found.misfits.isEmpty else { throw ExitStatus.findings }
    guard let target, !found.changes.isEmpty else { return }
    if let doubt = found.doubt, !althoughChanged {
      throw AuthoringError.request(
        sheet, "\(doubt) Nothing is written. If each change is right: --although-changed")
    }
    try changed.write(found.applied(to: opened.program), from: opened.source, to: target)
  }

  private static func text(_ found: AlignmentChanges) -> String {
    var lines = found.lines
    func count(_ number: Int, _ noun: String) -> String {
      number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
    let added = found.changes.count { $0.before == nil }
    let removed = found.changes.count { $0.after == nil }
    lines.append(
      found.changes.isEmpty
        ? "Nothing is changed."
        : "\(count(added, "alignment")) added, \(removed) taken out, "
          + "\(found.changes.count - added - removed) changed.")
    if found.kept > 0 {
      lines.append(
        "\(count(found.kept, "alignment")) of the program \(found.kept == 1 ? "is" : "are") not in "
          + "the file and \(found.kept == 1 ? "stays" : "stay"). \(found.reason), so nothing says "
          + "that somebody deleted the line. To take them out all the same: --remove-missing")
    }
    if !found.unknownColumns.isEmpty {
      lines.append(
        "Columns that mean nothing here: \(found.unknownColumns.joined(separator: ", ")). Those that "
          + "come back are called Strength, Level, Why and Evidence.")
    }
    if let doubt = found.doubt, !found.changes.isEmpty { lines += ["", "Mind: \(doubt)"] }
    if !found.misfits.isEmpty {
      lines += [
        "",
        "\(count(found.misfits.count, "line")) that \(found.misfits.count == 1 ? "fits" : "fit") nothing; nothing is written:",
      ]
      lines += found.misfits.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
