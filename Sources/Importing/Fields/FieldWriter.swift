import Curriculum

/// How the value of a label is written into a part of a program.
enum FieldWriter<Root: Sendable>: Sendable {
  /// A field of the part.
  typealias Field<Value> = any WritableKeyPath<Root, Value> & Sendable

  /// Into a text; a second value is added on a line of its own.
  case text(Field<String?>)
  /// Into a list of texts, one a paragraph.
  case texts(Field<[String]>)
  /// Into a list of parts, one a paragraph, each with an id of its own.
  case part(String, @Sendable (inout Root, PartID, String) -> Void)
  /// Into hours; words that are no hours are kept in the second field.
  case hours(Field<Hours>, HoursReader.Unit?, Field<String?>)
  /// Into the first and last day.
  case dates(Field<Dates>)
  /// Into the first day.
  case starts(Field<Dates>)
  /// Into the last day.
  case ends(Field<Dates>)
  /// By a rule of its own, which says whether it took the value.
  case custom(@Sendable (inout Root, String) -> Bool)

  /// Writes the paragraphs of a value, and says which were taken.
  func write(
    _ values: [String], into root: inout Root, mint: (String) -> PartID
  ) -> [Bool] {
    values.map { value in
      switch self {
      case .text(let field):
        root[keyPath: field] = root[keyPath: field].map { $0 + "\n" + value } ?? value
        return true
      case .texts(let field):
        root[keyPath: field].append(value)
        return true
      case .part(let prefix, let append):
        append(&root, mint(prefix), value)
        return true
      case .hours(let field, let unit, let wording):
        guard let reader = HoursReader(value, bareNumberIs: unit) else { return false }
        root[keyPath: field].add(reader.hours)
        if !reader.understandsAll {
          root[keyPath: wording] = root[keyPath: wording].map { $0 + "\n" + value } ?? value
        }
        return true
      case .dates(let field):
        let dates = DateReader.dates(in: value)
        guard dates.starts != nil else { return false }
        root[keyPath: field].add(dates)
        return true
      case .starts(let field):
        guard let day = DateReader.day(in: value) else { return false }
        root[keyPath: field].add(Dates(starts: day, wording: "starts \(value)"))
        return true
      case .ends(let field):
        guard let day = DateReader.day(in: value) else { return false }
        root[keyPath: field].add(Dates(ends: day, wording: "ends \(value)"))
        return true
      case .custom(let write):
        return write(&root, value)
      }
    }
  }
}

extension Hours {
  /// Takes what is new; what was already stated stays.
  mutating func add(_ other: Hours) {
    total = total ?? other.total
    perWeek = perWeek ?? other.perWeek
    weeks = weeks ?? other.weeks
  }
}

extension Dates {
  /// Takes what is new; what was already stated stays, and all wordings are kept.
  mutating func add(_ other: Dates) {
    starts = starts ?? other.starts
    ends = ends ?? other.ends
    guard let words = other.wording else { return }
    wording = wording.map { $0 == words ? $0 : $0 + "; " + words } ?? words
  }
}
