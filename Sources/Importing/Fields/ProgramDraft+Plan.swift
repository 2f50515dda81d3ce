import Curriculum

extension ProgramDraft {
  /// Reads the words of a plan into the fields that its criterion names, in their order.
  mutating func readPlan(_ plan: OutlineTable.Cell, for criterion: String) {
    form.course = nil
    let label = Self.withoutNumber(criterion)
    let best = vocabulary.role(
      of: label, among: { Self.isProgramField($0) || $0 == .objective }, atLeast: 0.55)
    if !plan.tables.isEmpty || best?.role == .objective {
      readWithin(plan, under: best?.role)
      return
    }
    var roles = roles(namedIn: label)
    var values = excerpts(plan.passages).filter { !$0.saysNothing }
    if roles.contains(.hours),
      writeHoursOfStrands(
        values.filter {
          $0.text.contains(where: \.isNumber) && DateReader.dates(in: $0.text).starts == nil
        })
    {
      values = values.filter { ledger.isFree($0.passage) }
    }
    let isAlone = roles.count == 1
    for value in values {
      let parent = roles.first ?? best?.role
      let line = FormLine(value, in: outline) { words in
        parent.map { knowsWithin($0, words) } ?? knows(words)
      }
      for field in line.fields where read(field, under: parent, of: value.passage) {
        if case .field(let score)? = meaning(of: field.name) {
          roles.removeAll { $0 == score.role && !isAlone }
        }
      }
      guard let words = line.before else { continue }
      if roles.isEmpty, let best, values.count == 1 {
        write([words], role: best.role, confidence: 0.6)
      } else if roles.isEmpty {
        _ = readSentence(words)
      } else if let role = roles.first, write([words], role: role, confidence: 0.75), !isAlone {
        roles.removeFirst()
      }
    }
    form.course = nil
  }
}
