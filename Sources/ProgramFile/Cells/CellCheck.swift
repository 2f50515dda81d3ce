import Curriculum

/// What a program makes of values that somebody wants to write into one part of it.
///
/// The schema of the file decides: the values are read as if they stood in a program that holds
/// nothing else, so that no list of fields is kept twice.
package struct CellCheck: Sendable {
  /// The lists on the way from the program to the part, such as `objectives`, `adult education`;
  /// none for the program itself.
  private let way: [String]

  package init(way: [String]) { self.way = way }

  /// The most bytes of one text.
  package static let longestText = 16 << 10
  /// The most characters of a title.
  package static let longestTitle = 300
  /// The most entries of one value, with those inside others.
  package static let mostEntries = 2_000

  /// The values as the program would write them; nil for one that says nothing.
  ///
  /// - Throws: `CellMistake` for a field that the part does not have and a value that it cannot
  ///   take.
  package func understood(
    _ values: [String: FileValue]
  ) throws(CellMistake) -> [String: FileValue?] {
    let cells = try read(values, lists: [])
    var understood: [String: FileValue?] = [:]
    for field in values.keys {
      understood[field] = .some(cells.values[CellAddress(part: part, field: field)])
    }
    let ways = Set(way.indices.map { PartID?.some(Self.id($0)) })
    for address in cells.values.keys {
      let isAsked = address.part == part && understood[address.field] != nil
      if isAsked || (address.isStructure && ways.contains(address.part)) { continue }
      let field = values.keys.sorted().first { address.field.hasPrefix($0 + "/") }
      let list = values.keys.sorted().first { values[$0].map(Self.isParts) == true }
      throw CellMistake(
        field: field ?? list ?? address.field,
        finding: FileRemark.wrongKind.finding(
          "\"\((field ?? list ?? address.field).shortened)\" is not one value.",
          "Write each field of a group, and each part of a list, by itself.", at: .unknown))
    }
    return understood
  }

  private var part: PartID? { way.isEmpty ? nil : Self.id(way.count - 1) }

  private static func isParts(_ value: FileValue) -> Bool {
    guard case .list(let items) = value.content, case .fields(let fields) = items.first?.content
    else { return false }
    return fields.contains { $0.key == "id" }
  }

  /// Whether a part with these fields, and with parts in these lists below it, can stand here.
  ///
  /// - Throws: `CellMistake` when it cannot.
  package func expectPlace(
    for values: [String: FileValue], lists: Set<String>
  ) throws(CellMistake) {
    _ = try read(values, lists: lists.sorted())
  }

  private func read(
    _ values: [String: FileValue], lists: [String]
  ) throws(CellMistake) -> ProgramCells {
    let fields = values.keys.sorted()
    for field in fields { try Self.expectSize(values[field] ?? FileValue(.nothing), of: field) }
    var cells: [CellAddress: FileValue] = [:]
    for (depth, list) in way.enumerated() {
      let place = CellPlace(part: depth == 0 ? nil : Self.id(depth - 1), list: list)
      cells[CellAddress(part: Self.id(depth), field: CellAddress.place)] = place.value
    }
    for (index, field) in fields.enumerated() {
      var value = values[field] ?? FileValue(.nothing)
      // The place of a remark tells to which of the fields it belongs.
      value.position = FilePosition(line: index + 1, column: 1)
      cells[CellAddress(part: part, field: field)] = value
    }
    for (index, list) in lists.enumerated() {
      let below = PartID("below \(index)")
      cells[CellAddress(part: below, field: CellAddress.place)] =
        CellPlace(part: part, list: list).value
    }
    do throws(ProgramFileError) {
      let document = try ProgramCells(cells).document()
      let unknown = document.findings.first { $0.code == FileRemark.unknownKey.rawValue }
      if var unknown {
        unknown.remedy = "Write in a field that it has."
        throw ProgramFileError([unknown])
      }
      return try ProgramCells(document)
    } catch {
      throw Self.mistake(error, fields)
    }
  }

  private static func mistake(_ error: ProgramFileError, _ fields: [String]) -> CellMistake {
    let fatal = error.findings.first { $0.code < "FILE-200" } ?? error.findings[0]
    guard case .file(let line, _) = fatal.place, fields.indices.contains(line - 1) else {
      return CellMistake(field: fields.first ?? "", finding: fatal)
    }
    return CellMistake(field: fields[line - 1], finding: fatal)
  }

  private static func expectSize(_ value: FileValue, of field: String) throws(CellMistake) {
    var waiting = [value]
    var entries = 0
    while let value = waiting.popLast() {
      entries += 1
      switch value.content {
      case .nothing: break
      case .bare(let text), .text(let text):
        let isLong = field == "title" ? text.count > longestTitle : text.utf8.count > longestText
        if isLong || text.utf8.count > longestText {
          throw tooLong(
            field, field == "title" ? "\(longestTitle) characters" : "\(longestText >> 10) KB")
        }
      case .list(let items): waiting += items
      case .fields(let fields): waiting += fields.map(\.value)
      }
      if entries > mostEntries { throw tooLong(field, "\(mostEntries) entries") }
    }
  }

  private static func tooLong(_ field: String, _ most: String) -> CellMistake {
    CellMistake(
      field: field,
      finding: FileRemark.tooLarge.finding(
        "\"\(field.shortened)\" would hold more than \(most).",
        "Shorten it, or keep the long text as an attachment.", at: .unknown))
  }

  private static func id(_ depth: Int) -> PartID { PartID("way \(depth)") }
}
