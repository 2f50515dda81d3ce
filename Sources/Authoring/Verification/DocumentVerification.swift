import Checking
public import Curriculum
import Exporting
import Frameworks
import Reports

/// Whether documents say exactly what a program says.
///
/// A document that Plait has made is made once more from the program, and the two are compared
/// line by line: so nothing that it says is left out. Any other is searched for the texts of the
/// program, and read as the importer reads it for hours, dates, people and objectives of its own.
public struct DocumentVerification: Sendable {
  private let desk: Desk
  private let program: Program
  private let hash: String
  private let forms: [FormFile]

  /// Takes the program that was approved, the desk of its profile, and forms that documents may
  /// have been filled from, besides those of the templates.
  public init(_ desk: Desk, against program: Program, forms: [FormFile] = []) {
    self.desk = desk
    self.program = program
    self.forms = forms
    hash = Desk.contentHash(of: program)
  }

  /// Says what a document says otherwise.
  ///
  /// - Throws: when it cannot be read, or is of a kind that is not compared.
  public func file(at path: String) throws(AuthoringError) -> CheckedFile {
    CheckedFile(path: path, findings: try findings(ReadDocument(at: path), named: path))
  }

  func findings(
    _ document: ReadDocument, named path: String
  ) throws(AuthoringError) -> [Finding] {
    // A document that is made again and compared needs no search, unless it may be another's.
    lazy var search = ApprovedTextSearch(of: program, in: document.lines)
    if let other = otherProgram(document, { search }) { return [other] }
    let found: [Finding]
    let again = try remade(document)
    if let again {
      found = again
    } else if document.isAsMade == true, isOfThisState(document),
      document.stamp?.revision == program.revisionLine
    {
      // It is word for word what Plait wrote of this state.
      found = []
    } else {
      found = Self.judged(searched(document, search, named: path), of: document)
    }
    let differs = found.contains { $0.severity == .error }
    return state(of: document, differs: differs, isCompared: again != nil) + found
  }

  /// A PDF does not say which words stand together, so another wording may be one of its reading.
  private static func judged(_ findings: [Finding], of document: ReadDocument) -> [Finding] {
    guard document.ending == "pdf" else { return findings }
    let uncertain = [VerificationCode.otherWording, .missing].map(\.rawValue)
    return findings.map { finding in
      var finding = finding
      if uncertain.contains(finding.code) {
        finding.severity = .warning
        finding.remedy =
          "Look at the page: a PDF does not say which words stand together. "
          + "Verify the Word file that it was made of for a sure answer."
      }
      return finding
    }
  }

  /// A document of another program is told in one sentence and not in a hundred differences.
  private func otherProgram(
    _ document: ReadDocument, _ search: () -> ApprovedTextSearch
  ) -> Finding? {
    var title: String?
    if let stamp = document.stamp {
      guard stamp.contentHash != hash, stamp.program != program.title else { return nil }
      let objectives = search().objectives
      guard objectives.found * 5 < objectives.all else { return nil }
      title = stamp.program
    } else {
      let objectives = search().objectives
      guard objectives.all > 2, objectives.found == 0 else { return nil }
      let known = Self.plain(program.title)
      guard
        !document.lines.contains(where: { Self.plain($0.text).contains(known) }) || known.isEmpty
      else { return nil }
      title = document.lines.first?.text
    }
    let name = title.map { ": it is about “\($0.prefix(100))”" } ?? ""
    return VerificationCode.otherProgram.finding(
      .document("the document"), "This document is of another program\(name).")
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// From which state of the program it comes, and whether that state was approved.
  private func state(
    of document: ReadDocument, differs: Bool, isCompared: Bool
  ) -> [Finding] {
    var findings: [Finding] = []
    if let stamp = document.stamp {
      if let made = stamp.contentHash, made != hash {
        findings.append(
          VerificationCode.olderState.finding(
            .document("the properties"),
            "The document was made from another state of the program: \(stamp.revision) "
              + "(\(made.prefix(8)), and now it is \(hash.prefix(8)))."))
      }
      if document.isAsMade == false, !isCompared {
        // Nobody can tell where, so it must not pass for what was approved.
        findings.append(
          VerificationCode.edited.finding(
            .document("the properties"),
            "The text of the document is no longer what Plait wrote; it was edited afterwards."))
      } else if differs, document.isAsMade != true, stamp.contentHash == hash {
        findings.append(
          VerificationCode.editedSince.finding(
            .document("the properties"),
            stamp.wording == nil
              ? "The document was made from this state of the program, and was edited afterwards."
              : "The document was made from this state of the program; it was edited afterwards, or "
                + "the wording for learners was."))
      }
    } else {
      findings.append(
        VerificationCode.withoutStamp.finding(
          .document("the properties"),
          "The properties do not say what the document was made from, so it was searched for the "
            + "texts of the program."))
    }
    if let last = program.lastDecided, last.decision == .approved,
      let approved = last.contentHash, approved != hash
    {
      findings.append(
        VerificationCode.changedSinceApproval.finding(
          .part(last.id, "the approval"),
          "The program has been changed since it was approved, so what is compared here is not "
            + "what was approved."))
    }
    return findings
  }

  /// Makes the document once more and compares the lines; nil for one that cannot be made again.
  private func remade(_ document: ReadDocument) throws(AuthoringError) -> [Finding]? {
    guard let stamp = document.stamp,
      let file = try desk.remade(stamp, of: program, ending: document.ending, forms: forms)
    else { return nil }
    let wanted = try ReadDocument(file.bytes, named: file.name)
    let comparison = LineComparison(approved: wanted.lines, found: document.lines)
    // What was made of some frameworks only differs too much to tell; of others the most that can
    // differ is what somebody took out.
    let differing = comparison.changed.count + comparison.missing.count
    let hasChoices = ["crosswalk", "checklist"].contains(stamp.document)
    guard !hasChoices || differing * 3 < comparison.count || comparison.count < 10 else {
      return nil
    }
    let changed = comparison.changed.map { change -> Finding in
      let difference = WordDifference(approved: change.approved.text, found: change.found.text)
      return (difference.isOfFigures ? VerificationCode.otherFigure : .otherWording).finding(
        .document(change.found.place), Self.sentence(difference))
    }
    let places =
      comparison.added.isEmpty ? nil : ObjectiveLines(of: program, in: wanted.lines)
    return changed
      + comparison.missing.map { line in
        VerificationCode.missing.finding(
          .document(line.place), "This is not there: “\(line.text.prefix(300))”")
      }
      + comparison.added.map { line in
        let isObjective = places?.holds(line) ?? false
        return (isObjective ? VerificationCode.addedObjective : .added).finding(
          .document(line.place),
          isObjective
            ? "The program has no such objective or outcome: “\(line.text.prefix(300))”"
            : "The program does not say: “\(line.text.prefix(300))”")
      }
  }

  private func searched(
    _ document: ReadDocument, _ search: ApprovedTextSearch, named path: String
  ) -> [Finding] {
    let isOurs = isOfThisState(document)
    // What we made says assessments, people and credentials in part; only the set stands whole.
    let changes = search.changed.filter { change in
      !isOurs
        || (Self.ofTheSet.contains(change.text.kind)
          && change.difference.size * 3 < change.text.text.count)
    }
    var findings = changes.map { change -> Finding in
      let code: VerificationCode = change.difference.isOfFigures ? .otherFigure : .otherWording
      return code.finding(
        .document(change.line.place),
        "\(change.text.place.description.capitalizedFirst): \(Self.sentence(change.difference))")
    }
    let read = document.word.map { desk.importDocument($0).program }
    findings += missing(search, read, isOurs: isOurs, in: document.lines)
    if let stamp = document.stamp, stamp.form != nil { findings.append(withoutForm(stamp)) }
    var notHeld = search.kindsNotHeld.map(\.rawValue)
    if let read, !isReport(document) { findings += frame(of: read, named: path, isOurs) }
    if document.stamp == nil {
      let figures = StatedFigures(of: program, in: document.lines + document.labeled)
      findings += figures.differences.map {
        VerificationCode.otherFigure.finding(.document($0.line.place), $0.message)
      }
      notHeld += figures.notStated
    }
    if !notHeld.isEmpty {
      findings.append(
        VerificationCode.notHeld.finding(
          .document("the document"),
          "Half or more of these are not there, so they were not compared one by one: "
            + "\(notHeld.listed)."))
    }
    return findings
  }

  /// Why a filled form was not filled again and compared.
  private func withoutForm(_ stamp: DocumentStamp) -> Finding {
    VerificationCode.withoutForm.finding(
      .document("the properties"),
      "The form that it was filled from, “\(stamp.document)” of the profile "
        + "“\(stamp.profile ?? "")”, is not at hand as it was then. So it was not filled again but "
        + "searched for the texts of the program.")
  }

  /// What is not there; a code may be written otherwise, so the importer's reading of it counts too.
  ///
  /// What was made from this very state holds the people, assessments and codes that it is about,
  /// and need not hold others.
  private func missing(
    _ search: ApprovedTextSearch, _ read: Program?, isOurs: Bool, in lines: [DocumentLine]
  ) -> [Finding] {
    let cited = Set(read.map(Self.codes) ?? [])
    var codes: Set<String> = []
    var findings: [Finding] = []
    let said = Set(lines.map { Self.plain($0.text) })
    for text in search.missing where !isOurs || Self.ofTheSet.contains(text.kind) {
      guard text.kind != .code else {
        let label = label(of: text.text).map(Self.plain)
        let isNamed = label.map { name in said.contains { $0.contains(name) } } ?? false
        if !cited.contains(text.text), !isNamed { codes.insert(text.text) }
        continue
      }
      let words = "“\(text.text.prefix(300))”, and it holds other \(text.kind.rawValue)"
      findings.append(
        VerificationCode.missing.finding(text.place, "The document does not say \(words)."))
    }
    if !codes.isEmpty {
      let list = codes.sorted().prefix(30).joined(separator: ", ")
      findings.append(
        VerificationCode.missing.finding(
          .document("the document"), "The document does not cite \(list), and it cites others."))
    }
    return findings
  }

  /// Whether it was made from the program as it is.
  private func isOfThisState(_ document: ReadDocument) -> Bool {
    document.stamp?.contentHash == hash
  }

  /// Whether it is a report of this state: it speaks about a program, and cannot be read as one.
  private func isReport(_ document: ReadDocument) -> Bool {
    isOfThisState(document)
      && document.stamp.map { ReportKind(rawValue: $0.document) != nil } ?? false
  }

  /// What the framework calls the item of a code; nil where it is not known.
  private func label(of code: String) -> String? {
    let items = program.alignedParts.lazy.flatMap(\.alignments).map(\.item)
    guard let item = items.first(where: { $0.code == code }),
      case .item(let found) = desk.library.resolve(item), found.item.label.count > 3
    else { return nil }
    return found.item.label
  }

  private static let ofTheSet: Set<ApprovedText.Kind> = [.objective, .outcome]

  private static func codes(of program: Program) -> [String] {
    program.alignedParts.flatMap { $0.alignments.map(\.item.code) }
  }

  /// What the importer reads of hours, dates, people, and objectives that are the document's own.
  ///
  /// A form of ours has labels and headings that read like names; its figures count all the same.
  private func frame(of read: Program, named path: String, _ isOurs: Bool) -> [Finding] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let differences = DocumentFrame.differences(
      program, ComparedDocument(name: name, program: read), isOurs ? .times : .frame)
    let foreign = Set(Self.codes(of: read)).subtracting(Self.codes(of: program)).sorted()
    var findings = differences.map { VerificationCode.otherFrame.finding($0.place, $0.message) }
    // A syllabus has the number of its course and the term beside the title, or in its place.
    if !isOurs, !read.title.isEmpty, Self.plain(read.title) != Self.plain(program.title) {
      findings.append(
        VerificationCode.otherTitle.finding(
          .program,
          "The document is called “\(read.title.prefix(100))”, and the program "
            + "“\(program.title.prefix(100))”."))
    }
    if !foreign.isEmpty {
      let list = foreign.prefix(30).joined(separator: ", ")
      findings.append(
        VerificationCode.otherFigure.finding(
          .document("the document"), "The document cites what the program does not: \(list)."))
    }
    return findings
  }

  private static func sentence(_ difference: WordDifference) -> String {
    "[-approved-] [+found+]: \(difference.marked)"
  }
}
