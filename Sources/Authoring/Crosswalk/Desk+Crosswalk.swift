public import Curriculum
package import Exporting
import Frameworks
public import Reports

extension Desk {
  /// The endings of files that a crosswalk can be written in.
  static let crosswalkEndings = ["xlsx", "csv", "html", "docx", "md", "json"]
  /// A page of a document holds few cells; beyond so many of them it serves nobody.
  private static let mostCellsOfDocument = 100_000

  /// The crosswalk of a program in the format of a name's ending.
  ///
  /// Without the ids of frameworks it shows all that the program cites. With the file that the
  /// program is from, there must be something to cross.
  package func crosswalk(
    _ program: Program, _ wishes: CrosswalkWishes = CrosswalkWishes(), named path: String,
    of source: String? = nil
  ) throws(AuthoringError) -> ExportedFile {
    let ending = try Self.ending(of: path, among: Self.crosswalkEndings)
    try Self.refuseNeedless(wishes, ending, path)
    let crosswalk = try crosswalk(of: program, wishes)
    if let source, crosswalk.counted == 0 { throw Self.nothingToCross(source, wishes) }
    let settings = Self.settings(for: program)
    let stem = Self.stem(of: path)
    do throws(ExportError) {
      switch ending {
      case "xlsx":
        var workbook = CrosswalkWorkbook(crosswalk, settings)
        workbook.isTransposed = wishes.isTransposed
        workbook.isMatrixOnly = wishes.isMatrixOnly
        workbook.signers = program.signatures
        if !crosswalk.isSelection, !wishes.isMatrixOnly {
          workbook.fingerprint = AlignmentFingerprint(of: program)
        }
        return try workbook.file(named: stem)
      case "csv": return CrosswalkCSV(crosswalk).file(named: stem)
      case "html" where !wishes.isTransposed:
        return CrosswalkPage(crosswalk, settings).file(named: stem)
      case "json": return CrosswalkJSON(crosswalk, settings).file(named: stem)
      default: break
      }
    } catch {
      throw .output(path, error.description)
    }
    try refuseLarge(crosswalk, path)
    do throws(ExportError) {
      let report = crosswalk.report(isTransposed: wishes.isTransposed)
      return try Self.export(report, path, ending, settings)
    } catch {
      throw .output(path, error.description)
    }
  }

  /// The crosswalk that a person asks for.
  public func crosswalk(
    of program: Program, _ wishes: CrosswalkWishes
  ) throws(AuthoringError) -> Crosswalk {
    let options = try options(wishes, program)
    return Crosswalk(of: program, against: library, options: options)
  }

  private func options(
    _ wishes: CrosswalkWishes, _ program: Program
  ) throws(AuthoringError) -> CrosswalkOptions {
    var options = wishes.options
    if !wishes.parts.isEmpty {
      options.parts = try program.parts(named: wishes.parts)
    }
    if wishes.isRequiredOnly {
      try require(program, &options)
    } else if !wishes.items.isEmpty {
      var items: [ItemReference] = []
      for name in wishes.items { items.append(try item(named: name, in: program)) }
      options.items = items
    }
    return options
  }

  /// Shows what must be covered, whether it is or not.
  private func require(
    _ program: Program, _ options: inout CrosswalkOptions
  ) throws(AuthoringError) {
    let lists = profile.requiredFrameworks.compactMap { library[$0] }
    let items = lists.flatMap { list in
      list.children(of: nil).map {
        ItemReference(framework: list.id, code: list.items[$0].code.description)
      }
    }
    var own: [ItemReference] = []
    for reference in program.requiredItems {
      own.append(try item(named: reference.description, in: program))
    }
    options.items = items + own
    options.columns = .all
    guard options.items?.isEmpty ?? true else { return }
    throw .request(
      "--required",
      "Neither the program nor the profile \(profile.id) says which items are required. Write "
        + "them under “required items” in the program's file, or “required frameworks” in the "
        + "profile.")
  }

  /// The item that a person named: one of a loaded framework, or a code that the program cites.
  private func item(named name: String, in program: Program) throws(AuthoringError) -> ItemReference
  {
    let reference = ItemReference(name)
    if library.located(reference) != nil { return reference }
    let cited = Set(program.alignedParts.flatMap { $0.alignments.map(\.item) })
    if let item = cited.first(where: { $0 == reference || $0.code == reference.code }) {
      return item
    }
    let near: [String] =
      if case .unknown(let nearest) = library.resolve(reference) {
        nearest.map { "\($0.framework) \($0.item.code)" }
      } else {
        []
      }
    let meant = near.first.map { "Did you mean \($0)? " } ?? ""
    throw .request(
      name,
      "No loaded framework has this code, and the program does not cite it. \(meant)"
        + "`plait frameworks search` finds codes by words.")
  }

  /// Refuses what the format has no place for.
  private static func refuseNeedless(
    _ wishes: CrosswalkWishes, _ ending: String, _ path: String
  ) throws(AuthoringError) {
    if wishes.isMatrixOnly, ending != "xlsx" {
      throw .request(path, "--matrix-only is for workbooks: name a file that ends in .xlsx.")
    }
    if wishes.isTransposed, ["csv", "json"].contains(ending) {
      throw .request(
        path,
        "A .\(ending) has a line for each alignment and no matrix to turn: leave --transpose out.")
    }
  }

  static func nothingToCross(
    _ source: String, _ wishes: CrosswalkWishes
  ) -> AuthoringError {
    let rows = wishes.options.rows.isEmpty ? [.objectives] : wishes.options.rows
    if !wishes.parts.isEmpty {
      return .request(
        wishes.parts.joined(separator: ", "),
        "None of these is one of the \(rows.map(\.rawValue).joined(separator: " or ")) that are the "
          + "rows. Say with --rows what they are, such as --rows units.")
    }
    return .input(
      source,
      "The program has no \(rows.map(\.rawValue).joined(separator: " and no ")), so there is "
        + "nothing to cross. `plait check` says what a program needs.")
  }

  private func refuseLarge(_ crosswalk: Crosswalk, _ path: String) throws(AuthoringError) {
    let cells = crosswalk.rows.count * crosswalk.columns.count
    guard cells > Self.mostCellsOfDocument else { return }
    throw .output(
      path,
      "\(crosswalk.rows.count) rows by \(crosswalk.columns.count) items are more than a document "
        + "can show. Write .xlsx or .html, or choose fewer items with --framework, --item or "
        + "--depth.")
  }
}

extension Program {
  /// Who has signed, and when.
  fileprivate var signatures: [String] {
    signers.compactMap { signer in
      signer.signed.map { day in
        [signer.name, signer.role, "\(day)"].compactMap { $0 }.filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
    }
  }
}
