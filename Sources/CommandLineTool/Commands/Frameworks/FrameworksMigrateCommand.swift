import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks migrate OLD NEW PROGRAM...`.
struct FrameworksMigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Move alignments from one edition of a framework to the next.",
    discussion: """
      Without --accept it lists each alignment that moves, the items that may take the old one's \
      place, and why. Accept by rule, from the surest to the least sure, or one by one:
        --accept replaced          what the publisher says replaces an item
        --accept match             also what the publisher says is the same
        --accept code              also the same code with the same text
        --accept changed           also the same code with another text
        --accept "text 0.8"        also texts that share eight words in ten
        --accept "RI.4.3 = RI.5.3" this item for that one
      What the publisher split in two is never accepted by rule. Strength, level, rationale and \
      evidence stay. With -o the exit code is 1 \
      while something is left to decide. The new program holds a note of what moved; --record writes all as a table.
      """)

  @Argument(help: "The edition that the programs cite: its id or a file.")
  var old: String

  @Argument(help: "The edition that they are to cite: its id or a file.")
  var new: String

  @Argument(help: "The programs (.iet.yaml, .iet.json).")
  var programs: [String]

  @Option(help: ArgumentHelp("Accept what this rule allows.", valueName: "rule"))
  var accept: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the program; a folder, when there are several.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write what became of each alignment (.csv).", valueName: "file"))
  var record: String?

  @Option(
    help: ArgumentHelp("The day of the note; without it, today.", valueName: "day"),
    transform: DayOption.init)
  var date: DayOption?

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let rules = try self.rules()
    let files = OutputFiles(
      force: outputOptions.force, reading: [old, new] + programs + deskOptions.files)
    let targets = try self.targets(files)
    try files.check(targets + [record].compactMap(\.self))
    let desk = try deskOptions.deskHere(readsWords: true)
    let change = try desk.editionChange(from: old, to: new)
    for rule in rules { try refuseUnknownCode(in: rule, change) }
    var table = MovesTable()
    var isOpen = false
    for (index, path) in programs.enumerated() {
      let source = try ProgramSource(at: path)
      let program = try desk.open(source).program
      var migration = ProgramMigration(of: program, by: change)
      migration.accept(rules)
      table.add(migration, of: program.title.isEmpty ? path : program.title)
      if programs.count > 1 { try StandardOutput.write("==> \(path) <==\n") }
      try StandardOutput.write(Self.text(migration))
      guard !targets.isEmpty else { continue }
      isOpen = isOpen || !migration.open.isEmpty || !migration.unknown.isEmpty
      let moved = migration.moved(program, by: change, on: (date ?? .today).day)
      let format = ProgramFormat(ofFile: targets[index]) ?? .yaml
      try files.write(Array(source.text(of: moved, format).utf8), to: targets[index])
      outputOptions.say("The program is in \(targets[index]).")
      outputOptions.say(source.lossOfRemarks)
    }
    if let record { try files.write(table.bytes, to: record) }
    if isOpen { throw ExitStatus.findings }
  }

  private func rules() throws -> [AcceptanceRule] {
    try accept.map { sentence in
      guard let rule = AcceptanceRule(sentence) else {
        throw AuthoringError.request(
          "--accept \"\(sentence)\"",
          "This is no rule. Say replaced, match, code, changed, \"text 0.8\" or \"OLD = NEW\".")
      }
      return rule
    }
  }

  private func refuseUnknownCode(in rule: AcceptanceRule, _ change: EditionChange) throws {
    guard case .code(let one, let other) = rule else { return }
    for (code, framework, place) in [(one, change.old, old), (other, change.new, new)]
    where !framework.items.contains(where: { $0.code == code }) {
      throw AuthoringError.request(
        "--accept \"\(one) = \(other)\"",
        "\(place) has no \(code). Give a code of the old edition, and behind the = one of the new.")
    }
  }

  /// A path for each program; none when nothing is to be written.
  private func targets(_ files: OutputFiles) throws -> [String] {
    guard let output else {
      guard accept.isEmpty || record != nil else {
        throw AuthoringError.request("--accept", "Say with -o where to write the program.")
      }
      return []
    }
    guard programs.count > 1 else { return [output] }
    return try files.places(of: programs, in: output)
  }

  private static func text(_ migration: ProgramMigration) -> String {
    var lines: [String] = []
    for move in migration.moves {
      lines.append("\(move.name): \(move.item.reference)  \(move.item.item.label)")
      for successor in move.successors {
        let mark = successor == move.accepted ? "moved to" : "      or"
        let item = successor.found.item
        lines.append("  \(mark) \(item.code)  \(item.label) (\(successor.ground.words))")
      }
      if move.successors.isEmpty { lines.append("  No item of the new edition is like it.") }
    }
    for (name, alignment) in migration.unknown {
      lines.append("\(name): \(alignment.item)")
      lines.append("  The old edition has no such code; correct it in the program.")
    }
    let moved = migration.moves.count - migration.open.count
    lines.append(
      "\(migration.unchanged) unchanged, \(moved) moved, \(migration.open.count) to decide"
        + (migration.unknown.isEmpty ? "." : ", \(migration.unknown.count) of no known code."))
    return lines.joined(separator: "\n") + "\n"
  }
}
