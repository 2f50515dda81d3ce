import Curriculum

/// Proposes what the columns of a table are, by their headings and by what stands in them.
struct MappingProposal {
  private let rows: ArraySlice<SourceTable.Row>
  private let profiles: [ColumnProfile]
  private var mapping: ColumnMapping

  private static let mostRows = 2_000

  /// The proposal for a table; `header` is what a person said about the row of the headings.
  static func make(
    for table: SourceTable, header: Header = .unknown
  ) -> ColumnMapping {
    var proposal = MappingProposal(table, header)
    proposal.chooseByHeading()
    proposal.chooseByContent()
    proposal.chooseHierarchy()
    return proposal.mapping
  }

  /// What a person said about the row of the headings.
  enum Header {
    case unknown
    case none
    case row(Int)
  }

  private init(_ table: SourceTable, _ header: Header) {
    let position: Int? =
      switch header {
      case .unknown: HeaderRow.find(in: table.rows)?.position
      case .none: nil
      case .row(let number): table.rows.firstIndex { $0.number == number }
      }
    let width = table.width
    let heading = position.map { table.rows[$0] }
    mapping = ColumnMapping(
      sheet: table.name, headerRow: heading?.number,
      headers: (0..<width).map { heading?[$0].onOneLine ?? "" }, choices: [:], hierarchy: .flat,
      hierarchyReason: "nothing in the table says what stands under what")
    let rows = table.rows[(position.map { $0 + 1 } ?? 0)...].prefix(Self.mostRows)
    self.rows = rows
    // Beyond these no table of standards has columns that matter, and looking costs time.
    profiles = (0..<min(width, 64)).map { ColumnProfile($0, of: rows) }
  }

  private func isFree(_ column: Int) -> Bool {
    !mapping.choices.values.contains { $0.column == column }
  }

  private mutating func choose(_ role: ColumnRole, _ column: Int, _ reason: String) {
    mapping.choices[role] = ColumnMapping.Choice(column: column, reason: reason)
  }

  private mutating func chooseByHeading() {
    let keys = mapping.headers.prefix(profiles.count).map(HeadedTable.key)
    for role in ColumnRole.allCases {
      for heading in role.headings {
        guard mapping.choices[role] == nil,
          let column = keys.firstIndex(of: heading), isFree(column), profiles[column].filled > 0
        else { continue }
        if role == .code, profiles[column].averageWords > 4 { continue }
        choose(role, column, "its heading says so")
      }
    }
    preferLongStatement()
  }

  /// `Standard` heads a statement in one table and a code in the next, so the contents decide.
  private mutating func preferLongStatement() {
    guard let statement = mapping.choices[.statement]?.column else { return }
    let profile = profiles[statement]
    guard profile.codeShare > 0.6 else { return }
    mapping.choices[.statement] = nil
    if mapping.choices[.code] == nil {
      choose(.code, statement, "its heading names items, and its cells are written like codes")
    }
  }

  private mutating func chooseByContent() {
    let free = { [mapping] (column: Int) in
      !mapping.choices.values.contains { $0.column == column }
    }
    if mapping.choices[.identifier] == nil,
      let column = profiles.indices.first(where: {
        free($0) && profiles[$0].share(profiles[$0].identifiers) > 0.8
      })
    {
      choose(.identifier, column, "its cells are UUIDs")
    }
    if mapping.choices[.code] == nil {
      let column = profiles.indices.filter {
        isFree($0) && profiles[$0].filled > 0 && profiles[$0].codeShare >= 0.6
          && profiles[$0].distinctShare >= 0.8
      }.first
      if let column {
        choose(
          .code, column,
          "\(percent(profiles[column].codeShare)) of its cells are written like codes")
      }
    }
    if mapping.choices[.statement] == nil {
      let column = profiles.indices.filter { isFree($0) && profiles[$0].filled > 0 }
        .max { weight($0) < weight($1) }
      if let column {
        choose(
          .statement, column,
          "its cells are the longest, \(rounded(profiles[column].averageWords)) words on average")
      } else if let label = mapping.choices[.label]?.column {
        mapping.choices[.label] = nil
        choose(.statement, label, "no other column holds words")
      }
    }
    if mapping.choices[.parent] == nil, let code = mapping.choices[.code]?.column {
      let codes = profiles[code].values
      let column = profiles.indices.first { column in
        let profile = profiles[column]
        return isFree(column) && profile.filled >= 2 && profile.codeShare > 0.6
          && profile.values.count { codes.contains($0) } * 10 >= profile.distinct * 8
      }
      if let column { choose(.parent, column, "its cells are codes of other rows") }
    }
  }

  /// Long and different cells are statements; where all are short, those further right.
  private func weight(_ column: Int) -> Double {
    let profile = profiles[column]
    return profile.averageWords * (0.3 + profile.distinctShare)
      * (0.2 + Double(profile.filled) / Double(max(1, rows.count)))
  }

  private mutating func chooseHierarchy() {
    if let parent = mapping.choices[.parent]?.column {
      set(.parentColumn, "\(mapping.name(parent)) names the parents")
      return
    }
    let depths = depthColumns()
    if !depths.isEmpty {
      // A name of the group above is none of the item.
      if let label = mapping.choices[.label], depths.contains(label.column) {
        mapping.choices[.label] = nil
      }
      let names = depths.map { mapping.name($0) }.joined(separator: ", ")
      set(
        .depthColumns(depths),
        "\(names) \(depths.count == 1 ? "holds" : "hold") groups of rows, by heading or by words "
          + "that repeat")
      return
    }
    if let code = mapping.choices[.code]?.column {
      let codes = profiles[code].values
      let nested = codes.count { CodeSteps.parent(of: $0, in: codes) != nil }
      if nested > 0, nested * 10 >= codes.count * 3 {
        set(
          .codes,
          "\(percent(Double(nested) / Double(codes.count))) of the codes begin with another code")
        return
      }
    }
    for role in [ColumnRole.statement, .code] {
      guard let column = mapping.choices[role]?.column else { continue }
      let share = profiles[column].share(profiles[column].indented)
      if share > 0.1, share < 1 || profiles[column].filled == 1 {
        set(
          .indentation(column: column),
          "\(percent(share)) of the cells of \(mapping.name(column)) are indented")
        return
      }
    }
  }

  private mutating func set(_ hierarchy: ItemHierarchy, _ reason: String) {
    mapping.hierarchy = hierarchy
    mapping.hierarchyReason = reason
  }

  /// The columns left of the statement that group rows, or of which each row fills one alone.
  private func depthColumns() -> [Int] {
    guard let statement = mapping.choices[.statement]?.column else { return [] }
    let before = (0..<statement).filter { column in
      isGroup(column) && (isFree(column) || mapping.choices[.label]?.column == column)
    }
    return before.filter { column in
      let profile = profiles[column]
      let isNamed = ColumnGroups.isDepth(mapping.headers[column])
      let repeats = profile.distinct * 2 <= rows.count && profile.runs <= profile.distinct * 2
      return isNamed || repeats && profile.averageWords <= 12
    }
  }

  /// Few and short words, so that it can be the heading of what follows.
  private func isGroup(_ column: Int) -> Bool {
    let profile = profiles[column]
    return profile.filled > 0 && profile.averageWords < 25 && profile.codeShare < 0.9
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func rounded(_ number: Double) -> String { "\(Int(number.rounded()))" }
}
