package import CASEFormat
package import Curriculum
import Frameworks

/// Puts the publisher's full statements onto the codes of a list that has short labels alone.
///
/// An item gets the statement of the same code, and a record of the source and of its terms. What
/// speaks against it is told and left for a person: a statement that is there already and reads
/// otherwise, two statements for one code, a level that differs.
package struct StatementMerge {
  /// The list with the statements.
  package private(set) var package: CFPackage
  package private(set) var findings: [Finding] = []
  /// How many items got their statement.
  package private(set) var added = 0
  /// How many items had the same statement before.
  package private(set) var unchanged = 0

  private let incoming: CFPackage
  private let license: LinkURI?

  /// Merges the statements of a package onto the items of another one.
  package init(_ incoming: CFPackage, onto base: CFPackage) {
    package = base
    self.incoming = incoming
    license = incoming.document.licenseURI
    tellMissingLicense()
    merge()
  }

  private mutating func merge() {
    let statements = statementsByCode()
    var taken: Set<FrameworkCode> = []
    for index in package.items.indices {
      guard let code = package.items[index].humanCodingScheme.map(FrameworkCode.init) else {
        continue
      }
      // `RI/RL.5.1` stands for one standard of each strand.
      let parts = statements[code] == nil ? code.parts : [code]
      let found = parts.flatMap { statements[$0] ?? [] }
      taken.formUnion(parts)
      guard let first = found.first else { continue }
      let place = "\(package.document.title), \(code)"
      if let other = found.first(where: { $0.fullStatement != first.fullStatement }) {
        tell(
          "FRM-203", .warning, place,
          "\(incoming.document.title) has two statements for this code: “\(first.fullStatement)” "
            + "and “\(other.fullStatement)”.",
          "Neither was taken. Keep the right one in that list, and import it again.")
        continue
      }
      take(first, at: index, place)
    }
    for (index, item) in incoming.items.enumerated() {
      guard let code = item.humanCodingScheme, !code.isEmpty else {
        tell(
          "FRM-205", .note, "\(incoming.document.title), item \(index + 1)",
          "The item has no code, so it names none of \(package.document.title): "
            + "“\(item.fullStatement)”.",
          "Nothing needs to be done if it is a heading; otherwise give it its code.")
        continue
      }
      guard !taken.contains(FrameworkCode(code)) else { continue }
      tell(
        "FRM-204", .warning, "\(incoming.document.title), \(code)",
        "\(package.document.title) has no such code: “\(item.fullStatement)”.",
        "Check the code; to use items that the list lacks, import the file as a list of its own.")
    }
  }

  private mutating func take(_ source: CFItem, at index: Int, _ place: String) {
    let item = package.items[index]
    let levels = (Set(item.educationLevel), Set(source.educationLevel))
    if !levels.0.isEmpty, !levels.1.isEmpty, levels.0 != levels.1 {
      tell(
        "FRM-202", .warning, place,
        "The level is \(item.educationLevel.joined(separator: ", ")) here and "
          + "\(source.educationLevel.joined(separator: ", ")) in \(incoming.document.title).",
        "The level here was kept. Correct it in the file if the other one is right.")
    }
    if item.fullStatement == source.fullStatement {
      unchanged += 1
      return
    }
    guard isOurs(item) else {
      tell(
        "FRM-201", .warning, place,
        "The statement here is “\(item.fullStatement)”, and in \(incoming.document.title) it is "
          + "“\(source.fullStatement)”.",
        "The statement here was kept. Change it in the file if the other one is right.")
      return
    }
    added += 1
    package.items[index].fullStatement = source.fullStatement
    // The label stays ours: it is what fits the head of a column.
    if item.extensions.plait?["paraphrase"] == .bool(true),
      item.notes?.hasPrefix("Paraphrase") == true
    {
      package.items[index].notes = nil
    }
    package.items[index].licenseURI = source.licenseURI ?? license
    if let license = package.items[index].licenseURI { define(license) }
    package.items[index].extensions = marked(item.extensions, source)
  }

  /// Whether a statement is a paraphrase of ours, which the publisher's own words replace.
  private func isOurs(_ item: CFItem) -> Bool {
    item.extensions.plait?["paraphrase"] == .bool(true) || item.fullStatement.isEmpty
      || item.fullStatement == item.abbreviatedStatement
  }

  private func marked(_ extensions: JSONObject, _ source: CFItem) -> JSONObject {
    var own = (extensions.plait?.members ?? []).filter {
      $0.name != "paraphrase" && $0.name != "source"
    }
    let origin = JSONObject([
      JSONObject.Member("title", .string(incoming.document.title)),
      JSONObject.Member("identifier", .string(source.identifier)),
      JSONObject.Member("uri", .string(source.uri)),
    ])
    own.append(JSONObject.Member("source", .object(origin)))
    return JSONObject(
      extensions.members.filter { $0.name != "plait" }
        + [JSONObject.Member("plait", .object(JSONObject(own)))])
  }

  private mutating func tellMissingLicense() {
    guard license == nil, !incoming.items.contains(where: { $0.licenseURI != nil }) else { return }
    tell(
      "FRM-206", .warning, incoming.document.title,
      "The list states no license for its statements.",
      "Ask the publisher before you share the statements, and note the terms in the file.")
  }

  /// Takes over the terms that a link names.
  private mutating func define(_ license: LinkURI) {
    guard !package.definitions.licenses.contains(where: { $0.identifier == license.identifier })
    else { return }
    package.definitions.licenses += incoming.definitions.licenses.filter {
      $0.identifier == license.identifier
    }
  }

  private func statementsByCode() -> [FrameworkCode: [CFItem]] {
    var statements: [FrameworkCode: [CFItem]] = [:]
    for item in incoming.items {
      // A row without a statement has its code in the place of one.
      guard let code = item.humanCodingScheme, !code.isEmpty, !item.fullStatement.isEmpty,
        item.fullStatement != code
      else { continue }
      statements[FrameworkCode(code), default: []].append(item)
    }
    return statements
  }

  private mutating func tell(
    _ code: String, _ severity: Severity, _ place: String, _ message: String, _ remedy: String
  ) {
    findings.append(
      Finding(
        code: code, severity: severity, place: .document(place), message: message, remedy: remedy))
  }
}
