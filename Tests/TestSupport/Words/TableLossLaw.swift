import CASEFormat
import Curriculum
package import Importing

/// The law of reading tables: each word of a cell is in the package, or in a finding.
package enum TableLossLaw {
  /// The words of a file's cells that are told nowhere.
  package static func lostWords(of file: TableFile, in table: IncomingTable) -> [String] {
    var told: Set<Substring> = []
    add(table.incoming.package, to: &told)
    for finding in table.incoming.findings {
      told.formUnion(words(of: finding.place.description))
      told.formUnion(words(of: finding.message))
    }
    let codes = Set(table.incoming.package.items.compactMap(\.humanCodingScheme).map(squeezed))
    var lost: [String] = []
    for source in file.tables {
      // The headings of a known form are the form's own; ends of links are named by identifiers.
      let isOfLinks = table.form == .openSALTWorkbook && source.name?.hasSuffix("ociation") == true
      guard !isOfLinks else { continue }
      for row in source.rows.dropFirst(table.form == .mapped ? 0 : 1) {
        // A code with other blanks than the item's own names the item all the same.
        let cells = row.cells.filter { !codes.contains(squeezed($0)) }
        lost += cells.flatMap(words).filter { !told.contains($0) }.map(String.init)
      }
    }
    return lost
  }

  private static func squeezed(_ code: String) -> String {
    code.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Runs of letters and digits; short ones are marks such as `1` for the row of the framework.
  private static func words(of text: String) -> [Substring] {
    text.replacing("%2C", with: ",").replacing("%2c", with: ",").lowercased()
      // Canvas and Moodle write HTML, in which this is a sign and no word.
      .replacing("&amp;", with: "&")
      .split { !$0.isLetter && !$0.isNumber }
      .filter { $0.count > 2 && !marks.contains($0) }
  }

  /// How yes and no are written in a column of marks.
  private static let marks: Set<Substring> = ["yes", "true", "false"]

  private static func add(_ package: CFPackage, to told: inout Set<Substring>) {
    let document = package.document
    let head = [
      document.identifier, document.title, document.creator, document.lastChangeDateTime,
      document.officialSourceURL, document.publisher, document.description, document.language,
      document.version, document.adoptionStatus, document.statusStartDate, document.statusEndDate,
      document.notes,
    ]
    var texts = head.compactMap(\.self) + document.subject
    texts += package.definitions.licenses.flatMap { [$0.title, $0.licenseText] }
    for item in package.items {
      texts += [
        item.identifier, item.fullStatement, item.humanCodingScheme ?? "",
        item.abbreviatedStatement ?? "", item.listEnumeration ?? "", item.itemType ?? "",
        item.notes ?? "", item.language ?? "",
      ]
      texts += item.conceptKeywords + item.educationLevel
      add(.object(item.extensions), to: &texts)
    }
    for link in package.associations {
      texts += [
        link.associationType.rawValue, link.destinationNodeURI.title,
        link.destinationNodeURI.identifier, link.destinationNodeURI.uri,
      ]
    }
    add(.object(document.extensions), to: &texts)
    for text in texts { told.formUnion(words(of: text)) }
  }

  private static func add(_ value: JSONValue, to texts: inout [String]) {
    switch value {
    case .object(let object):
      for member in object.members {
        texts.append(member.name)
        add(member.value, to: &texts)
      }
    case .array(let values): for value in values { add(value, to: &texts) }
    case .string(let text): texts.append(text)
    case .number(let digits): texts.append(digits)
    case .bool, .null: break
    }
  }
}
