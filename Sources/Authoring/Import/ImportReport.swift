import Curriculum
import Importing

/// Where each word of a document went, as `--report` writes it.
struct ImportReport: Encodable {
  /// The file, where it is one.
  let source: String?
  /// The files, where they are several.
  let sources: [String]?
  let counts: Counts
  let placed: [Placed]
  let labels: [Label]
  let unplaced: [Unplaced]
  let findings: [Remark]
  /// What the reader of the file found beside its text, such as hidden words.
  let notices: [String]

  /// How much there is of each.
  struct Counts: Encodable {
    let objectives: Int
    let placed: Int
    let labels: Int
    let unplaced: Int
  }

  /// Words that stand in the program.
  struct Placed: Encodable {
    let text: String
    let place: String
    let fields: [Field]
  }

  /// A field of the program, and how sure the importer was.
  struct Field: Encodable {
    let field: String
    let confidence: Double
  }

  /// Words that name something: a column's heading, a label.
  struct Label: Encodable {
    let text: String
    let place: String
    let of: [String]
  }

  /// Words that nothing was made of.
  struct Unplaced: Encodable {
    let text: String
    let place: String
  }

  /// A finding of the importer.
  struct Remark: Encodable {
    let code: String
    let severity: String
    let place: String
    let message: String
    let remedy: String
  }

  init(_ imported: Imported, of paths: [String], notices: [String]) {
    source = paths.count == 1 ? paths[0] : nil
    sources = paths.count == 1 ? nil : paths
    self.notices = notices
    placed = imported.entries.compactMap { entry in
      let fields = entry.fates.compactMap { fate -> Field? in
        guard case .placed(let field, let confidence) = fate else { return nil }
        return Field(field: field, confidence: (confidence * 100).rounded() / 100)
      }
      return fields.isEmpty ? nil : Placed(text: entry.text, place: entry.place, fields: fields)
    }
    labels = imported.entries.compactMap { entry in
      let names = entry.fates.compactMap { fate -> String? in
        switch fate {
        case .label(let name), .value(let name): return name
        case .placed: return nil
        }
      }
      let isPlaced = names.count < entry.fates.count
      return names.isEmpty || isPlaced
        ? nil : Label(text: entry.text, place: entry.place, of: names)
    }
    unplaced = imported.unplaced.map { Unplaced(text: $0.text, place: $0.place) }
    findings = imported.findings.filter { $0.code != "IMP-101" }.map { finding in
      Remark(
        code: finding.code, severity: finding.severity.rawValue,
        place: finding.place.description, message: finding.message, remedy: finding.remedy)
    }
    counts = Counts(
      objectives: imported.program.objectives.count, placed: placed.count, labels: labels.count,
      unplaced: unplaced.count)
  }
}
