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
  /// By a rule of its own, which may ask for ids and says what it took.
  case custom(@Sendable (inout Root, String, (String) -> PartID) -> Taken)

  /// Whether every entry is one of a list, so that semicolons part entries.
  var isList: Bool {
    switch self {
    case .texts, .part: true
    default: false
    }
  }

  /// Writes the paragraphs of a value, and says what of each was taken.
  func write(
    _ values: [String], into root: inout Root, mint: (String) -> PartID
  ) -> [Taken] {
    values.map { value in
      switch self {
      case .text(let field):
        root[keyPath: field].addLine(value)
      case .texts(let field):
        root[keyPath: field].append(value)
      case .part(let prefix, let append):
        append(&root, mint(prefix), value)
      case .hours(let field, let unit, let wording):
        guard let reader = HoursReader(value, bareNumberIs: unit) else { return .nothing }
        let tookAll = root[keyPath: field].add(reader.hours)
        if tookAll, reader.understandsAll { return .value }
        root[keyPath: wording].addLine(value)
      case .dates(let field):
        let dates = DateReader.dates(in: value)
        guard dates.starts != nil else { return Self.keep(value, in: field, of: &root) }
        root[keyPath: field].add(dates)
      case .starts(let field):
        guard let day = DateReader.day(in: value) else {
          return Self.keep("starts \(value)", in: field, of: &root)
        }
        root[keyPath: field].add(Dates(starts: day, wording: "starts \(value)"))
      case .ends(let field):
        guard let day = DateReader.day(in: value) else {
          return Self.keep("ends \(value)", in: field, of: &root)
        }
        root[keyPath: field].add(Dates(ends: day, wording: "ends \(value)"))
      case .custom(let write):
        return write(&root, value, mint)
      }
      return .everything
    }
  }

  /// Keeps words that name no day: `Spring 2027`.
  private static func keep(
    _ wording: String, in field: Field<Dates>, of root: inout Root
  ) -> Taken {
    guard wording.utf8.count <= 80, wording.contains(where: \.isNumber) else { return .nothing }
    root[keyPath: field].add(Dates(wording: wording))
    return .everything
  }
}

extension String? {
  /// Adds a line to what is there, unless it stands there already.
  mutating func addLine(_ line: String) {
    guard var known = self else {
      self = line
      return
    }
    // No form says so much in a field: where one does, a line that comes again is kept again.
    if known.utf8.count <= 1 << 16,
      known.utf8.split(separator: 0x0A).contains(where: { $0.elementsEqual(line.utf8) })
    {
      return
    }
    self = nil
    known += "\n"
    known += line
    self = known
  }
}

extension Hours {
  /// Takes what is new; what was already stated stays.
  ///
  /// - Returns: whether nothing that is stated here contradicts the other hours.
  @discardableResult
  mutating func add(_ other: Hours) -> Bool {
    total = total ?? other.total
    perWeek = perWeek ?? other.perWeek
    weeks = weeks ?? other.weeks
    return (other.total ?? total) == total && (other.perWeek ?? perWeek) == perWeek
      && (other.weeks ?? weeks) == weeks
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
