import ArgumentParser
import Authoring
import Curriculum
import Foundation
import Frameworks

/// The command `plait frameworks import FILE`.
struct FrameworksImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in a list of standards: CASE, CSV, Excel, Word, or a CASE server.",
    discussion: """
      Without -o nothing is written: you see what was understood, what was repaired, and what would \
      change. With -o the list becomes a CASE 1.1 file that every command takes with --framework. \
      Called NAME.framework.json beside a program, or in a folder frameworks there, it is known \
      without a word.
        plait frameworks import competencies.xlsx
        plait frameworks import competencies.xlsx --map "as proposed" -o welding.framework.json
        plait frameworks import https://HOST/ims/case/v1p1 --document ID -o state.framework.json
      Of a table with columns of its own Plait proposes what they are; say that it is right, or \
      what is different: --map "code = column B". --onto adds the publisher's statements to a list \
      that has short labels, by code; where both disagree, both are shown and nothing is changed.
      """)

  @Argument(help: "The file (.json, .csv, .xlsx, .docx), or a web address.")
  var file: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write the list.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The short name that programs cite it by.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The title of the list.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The strand that it is mostly used for: adult education, workforce preparation or workforce "
        + "training.", valueName: "strand"))
  var strand: StrandOption?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("Say what a column is: \"code = column B\".", valueName: "sentence"))
  var mappings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add the statements to the codes of this framework: its id or a file.", valueName: "id"))
  var onto: String?

  @Option(help: ArgumentHelp("Which list of a CASE server.", valueName: "identifier"))
  var document: String?

  @Option(help: ArgumentHelp("Write all that was noticed, as JSON.", valueName: "file"))
  var report: String?

  @Option(
    help: ArgumentHelp("The day that the list bears; without it, today.", valueName: "day"),
    transform: DayOption.init)
  var date: DayOption?

  @Option(help: "Color: auto, always or never.")
  var color: ColorOption = .auto

  @OptionGroup var deskOptions: DeskOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let files = OutputFiles(force: outputOptions.force, reading: [file] + deskOptions.files)
    try files.check([report].compactMap(\.self))
    if let id, !ItemReference.isFrameworkID(id) {
      throw AuthoringError.request(
        "--id \(id)", "An id has small letters, digits and hyphens, and begins with a letter.")
    }
    if let onto, id != nil || title != nil || strand != nil {
      throw AuthoringError.request(
        "--onto \(onto)",
        "The statements go onto this list, which keeps its own id, title and strand. Leave out "
          + "--id, --title and --strand.")
    }
    var wishes = FrameworkWishes(changed: "\((date ?? .today).day)T00:00:00Z")
    wishes.id = id
    wishes.title = title
    wishes.strand = strand?.strand
    wishes.columns = mappings
    let desk = try deskOptions.desk()
    var brought = try desk.bring(file, document: document, wishes: wishes)
    if output != nil, brought.isGuessed {
      throw AuthoringError.request(
        file,
        "The columns were guessed:\n\(brought.mapping.indented)\n"
          + "If that is right, say --map \"as proposed\"; if not, what is different, such as "
          + "--map \"code = column B\".")
    }
    var told = Self.head(brought)
    if let onto {
      let merged = try desk.merge(brought, onto: onto)
      brought = merged.framework
      told +=
        "Onto \(brought.framework.id): statements added: \(merged.added), there already: "
        + "\(merged.unchanged).\n\n"
    }
    if onto == nil, let shipped = desk.library[brought.framework.id],
      shipped.identifier != brought.framework.identifier
    {
      StandardError.write(
        "“\(shipped.title)” is called \(shipped.id) too. Where this list is known, codes are looked "
          + "for in it alone; choose another --id if both are needed.")
    }
    if output == nil || !outputOptions.quiet {
      try StandardOutput.write(told)
      try tell(brought.findings)
      try tellChanges(to: brought.framework, desk)
    }
    if let report { try files.write(Array(try reportJSON(brought).utf8), to: report) }
    if let output {
      try files.write(try brought.bytes(), to: output)
      outputOptions.say("The list is in \(output); programs cite it as \(brought.framework.id).")
      if !output.hasSuffix(FrameworkShelf.ownEnding) {
        outputOptions.say(
          "Name it with --framework, or call it NAME\(FrameworkShelf.ownEnding) beside the program."
        )
      }
    } else {
      outputOptions.say("Nothing was written; say where with -o.")
    }
    if brought.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.findings }
  }

  /// What would change in the list that is known by the id, or in the file that would be replaced.
  private func tellChanges(to framework: Framework, _ desk: Desk) throws {
    let old: Framework
    if let output, FileManager.default.fileExists(atPath: output) {
      old = try desk.framework(named: output)
    } else if let known = desk.library[framework.id] {
      old = known
    } else {
      return
    }
    try StandardOutput.write("\(FrameworkDifference(from: old, to: framework).text)\n")
  }

  private static func head(_ brought: BroughtFramework) -> String {
    let framework = brought.framework
    let top = framework.items.count { $0.parent == nil }
    let codes = framework.items.count(where: \.hasCode)
    var lines = [
      "\(framework.id): \(framework.title)",
      "Read as \(brought.origin.words): \(framework.items.count) items, \(top) at the top, "
        + "\(codes) with a code; \(framework.licence.name).",
    ]
    if !brought.mapping.isEmpty { lines += ["What the columns are:", brought.mapping.indented] }
    for item in framework.items.prefix(5) {
      let indent = String(repeating: "  ", count: item.depth + 1)
      lines.append("\(indent)\(item.line)")
    }
    if framework.items.count > 5 { lines.append("  and \(framework.items.count - 5) more") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The first of each kind of remark, since a server may make the same slip in every item.
  private func tell(_ findings: [Finding]) throws {
    guard !findings.isEmpty else { return }
    let most = 3
    var counts: [String: Int] = [:]
    let shown = findings.filter { finding in
      counts[finding.code, default: 0] += 1
      return counts[finding.code, default: 0] <= most
    }
    let printer = FindingPrinter(isColored: color.isOn)
    try StandardOutput.write(asItIs: printer.text(shown))
    let rest = counts.filter { $0.value > most }.sorted { $0.key < $1.key }
    guard !rest.isEmpty else { return }
    let words = rest.map { "\($0.value - most) more of \($0.key)" }
    try StandardOutput.write("And \(words.listed); --report FILE writes all of them.\n")
  }

  private func reportJSON(_ brought: BroughtFramework) throws -> String {
    try FindingReport.json(brought.findings, file: file)
  }
}

extension String {
  fileprivate var indented: String {
    split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}
