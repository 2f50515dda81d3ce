import Curriculum

extension ProgramDraft {
  /// Looks back when everything is read: some lists turn out to be no objectives, some labels stand
  /// only in the heading of a unit.
  mutating func settle() {
    resolveReferences()
    settleLists()
    labelByUnits()
  }

  /// Links units to the objectives that they name, now that all are known.
  ///
  /// Numbers that no objective has, and words besides, stay where they are.
  private mutating func resolveReferences() {
    guard !references.isEmpty else { return }
    let places = placesByLabel
    for (unit, words) in references where words.text.utf8.count <= Self.longestReference {
      let numbers = ObjectiveNumbers(in: words.text)
      var known: [Range<String.Index>] = []
      var named: [Int] = []
      for stretch in numbers.stretches {
        let found = stretch.labels.compactMap {
          places[$0[...]] ?? places[$0.drop(while: \.isLetter)]
        }
        named += found
        if found.count == stretch.labels.count { known.append(stretch.range) }
      }
      for index in named where !program.objectives[index].units.contains(unit) {
        program.objectives[index].units.append(unit)
      }
      let said = Set(named.flatMap { PlainWords(program.objectives[$0].statement ?? "").words })
      let others = numbers.others.filter { range in
        ObjectiveNumbers.joins(words.text[range])
          || PlainWords(words.text[range]).words.allSatisfy(said.contains)
      }
      let isAll = others.count == numbers.others.count && known.count == numbers.stretches.count
      let whole = words.text.startIndex..<words.text.endIndex
      guard !known.isEmpty else { continue }
      for range in isAll ? [whole] : known + others {
        guard let part = words.part(range, in: outline) else { continue }
        claim(part, as: .value(of: "objectives of unit"))
      }
    }
  }

  /// What is longer describes objectives, and numbers none.
  private static let longestReference = 400

  /// The places of the objectives by their labels, and by the numbers in these: the first counts.
  private var placesByLabel: [Substring: Int] {
    var places: [Substring: Int] = [:]
    for (index, objective) in program.objectives.enumerated() {
      guard let own = objective.label else { continue }
      for name in [own[...], own.drop { !$0.isNumber }] where places[name] == nil {
        places[name] = index
      }
    }
    return places
  }

  /// A list of one strand beside objectives of several is what that component teaches, and no set:
  /// three separate lists have three strands.
  private mutating func settleLists() {
    let strands = Set(listed.values)
    guard strands.count == 1, let strand = strands.first else { return }
    let isIntegrated = program.objectives.contains { listed[$0.id] == nil && $0.strands.count >= 2 }
    guard isIntegrated else { return }
    let entries = program.objectives.filter { listed[$0.id] != nil }
    var names: [PartID: PartID?] = [:]
    for entry in entries {
      keep(entry, ofListOf: strand)
      for part in entry.parts { names[part] = .some(nil) }
    }
    program.objectives.removeAll { listed[$0.id] != nil }
    listed = [:]
    renumber(&names)
    ledger.rename(names)
  }

  /// Keeps what is said of an entry of such a list: its outcomes with the component, what stands
  /// beside them with the program.
  private mutating func keep(_ entry: Objective, ofListOf strand: Strand) {
    for taught in Strand.allCases {
      let said = taught == strand ? [entry.statement].compactMap(\.self) : []
      let outcomes = entry.outcomes[taught]
      guard !said.isEmpty || !outcomes.isEmpty else { continue }
      let links = outcomes.flatMap(\.alignments) + (said.isEmpty ? [] : entry.alignments)
      program.components.describe(taught) { component in
        for text in said + outcomes.map(\.text) {
          component.content = component.content.map { $0 + "\n" + text } ?? text
        }
        component.alignments += links.filter { !component.alignments.contains($0) }
      }
    }
    for assessment in entry.assessments {
      var kept = assessment
      kept.id = mint("assessment")
      kept.outcomes = []
      for index in kept.criteria.indices {
        kept.criteria[index].id = PartID("\(kept.id)-criterion-\(index + 1)")
      }
      program.assessments.append(kept)
    }
    for material in entry.materials {
      var kept = material
      kept.id = mint("material")
      program.materials.append(kept)
    }
    keepNotes(of: entry, ofListOf: strand)
  }

  /// What the program has no other room for: the number, the activities, the remarks, and which
  /// unit teaches it.
  private mutating func keepNotes(of entry: Objective, ofListOf strand: Strand) {
    func note(_ heading: String, _ text: String?, _ draft: inout ProgramDraft) {
      guard let text else { return }
      draft.program.addNote(draft.mint("note"), "\(heading) in the list of \(strand)", text)
    }
    note("Number", entry.label, &self)
    for activity in entry.activities { note("Activity", activity.text, &self) }
    note("Remark", entry.notes, &self)
    let taught = entry.label ?? entry.outcomes[strand].first?.text
    for unit in entry.units {
      guard let index = program.units.firstIndex(where: { $0.id == unit }), let taught else {
        continue
      }
      program.units[index].notes.addLine("\(strand.title): \(taught)")
    }
  }

  /// Ids follow the order of the objectives again.
  private mutating func renumber(_ names: inout [PartID: PartID?]) {
    for index in program.objectives.indices {
      let old = program.objectives[index].id
      let new = PartID("o\(index + 1)")
      guard old != new else { continue }
      for part in program.objectives[index].parts {
        names[part] = Self.renamed(part, old, new)
      }
      program.objectives[index].renameParts { Self.renamed($0, old, new) }
      if ofUnitPages.remove(old) != nil { ofUnitPages.insert(new) }
    }
  }

  private static func renamed(_ id: PartID, _ old: PartID, _ new: PartID) -> PartID {
    PartID(new.rawValue + id.rawValue.dropFirst(old.rawValue.count))
  }

  /// The only objective of a page that is headed "Unit 3" has that number.
  private mutating func labelByUnits() {
    for index in program.objectives.indices where program.objectives[index].label == nil {
      guard ofUnitPages.contains(program.objectives[index].id),
        let id = program.objectives[index].units.first, program.objectives[index].units.count == 1,
        program.objectives.count(where: { $0.units.contains(id) }) == 1,
        let unit = program.units.first(where: { $0.id == id })
      else { continue }
      program.objectives[index].label = unit.label
    }
  }
}
