/// Turns the marks of a part into what filling does, and finds what is wrong with them.
struct FormCompiler {
  /// A loop or condition that has not ended.
  struct Open {
    var site: Int
    /// The text that it stands in: a text box and a note are texts of their own.
    var story: Int
    /// What an end may call it.
    var names: Set<String>
    /// The scopes that are open inside; nil where they could not be told.
    var scopes: [Int]?
    var head: FormConstruct.Head?
    var others: [(site: Int, condition: FormCondition?)] = []
    var hasLastCase = false
    /// Of a repeating section, which ends with its item and not with a mark.
    var section: FormSection?
  }

  let part: FormPart
  let index: FormIndex
  private let describe: (Int) -> FormPlace
  private let limits: FillingLimits
  private(set) var mistakes: [FormMistake] = []
  /// Of each mark, what it stands for where it is a value.
  var values: [Int: FormIndex.Found] = [:]
  var constructs: [FormConstruct] = []
  var sections: [FormSection] = []
  /// The prefixes of the texts that marks stand in, that of the part first.
  private(set) var prefixes = FormTagPrefixes()
  var open: [Open] = []
  /// Where the open repeating sections end, the outermost first.
  var ends: [Int] = []
  /// What was seen of rows.
  let looks = FormRowLooks()
  /// Up to where everything goes, since a control is filled as a whole.
  var replaced = 0
  /// The control that is filled, until a mark inside of it was told.
  var replacing: Int?

  init(
    _ part: FormPart, _ index: FormIndex, limits: FillingLimits,
    describe: @escaping (Int) -> FormPlace
  ) {
    self.part = part
    self.index = index
    self.limits = limits
    self.describe = describe
    prefixes = FormTagPrefixes(of: part)
    for site in part.sites.indices { read(site) }
    endSections(before: .max)
    leave(to: nil)
    for number in constructs.indices { constructs[number].reach = reach(of: constructs[number]) }
    tellUnclearReaches()
  }

  mutating func tell(
    _ code: FormMistakeCode, at site: Int, _ message: String, _ remedy: String,
    nearest: [String] = []
  ) {
    guard !part.sites[site].isTwin else { return }
    mistakes.append(
      FormMistake(
        code: code, place: describe(site), message: message, remedy: remedy, nearest: nearest))
  }

  var scopes: [Int]? { open.isEmpty ? [0] : open[open.count - 1].scopes }

  private mutating func read(_ number: Int) {
    let site = part.sites[number]
    endSections(before: site.start)
    guard site.start >= replaced else { return tellReplaced(number) }
    let story = part.story(of: site.control ?? site.paragraph)
    leave(to: story)
    if let node = site.control { return readControl(number, node, story) }
    if let mistake = site.mistake { return tellBrace(mistake, number) }
    if FormCompiler.isOfAnotherSystem(site.words) {
      return tell(
        .otherSystem, at: number, "{\(site.words)} is written for another program.",
        "Write it in plain words, such as {each objective} … {end} or {if hours} … {end}.")
    }
    if site.words.first.map({ !"#^/".contains($0) }) ?? false, let scopes,
      let found = find(site.words, number, in: scopes)
    {
      guard case .list = found.kind else { return readValue(number, found) }
    }
    switch FormPhrase(site.words) {
    case .value(let words): readValue(number, words)
    case .each(let words): readLoop(number, words, story)
    case .condition(let words): readCondition(number, words, story)
    case .either(let words):
      if let scopes, index.list(words, in: scopes) == nil,
        index.find(words, in: scopes) != nil
      {
        readCondition(number, words, story)
      } else {
        readLoop(number, words, story)
      }
    case .otherwise(let words): readOtherwise(number, words, story)
    case .end(let words): readEnd(number, words, story)
    }
  }

  /// The name of a value; of a text and a report of one name, the report where the mark is alone.
  func find(_ words: String, _ number: Int, in scopes: [Int]) -> FormIndex.Found? {
    let isAlone = part.sites[number].isAlone
    return index.find(words, in: scopes) { ($0 == .report) == isAlone }
      ?? index.find(words, in: scopes)
  }

  private static func isOfAnotherSystem(_ words: String) -> Bool {
    guard let first = words.first else { return false }
    return "%@~>$&!=".contains(first)
  }

  private mutating func tellBrace(_ mistake: FormMistakeCode, _ number: Int) {
    let words = part.sites[number].words.prefix(40)
    if mistake == .unclosedBrace {
      tell(
        mistake, at: number, "The mark {\(words) … is not closed: its } is missing.",
        "Write } after the name, in the same paragraph.")
    } else {
      tell(
        mistake, at: number, "There is a } without a { before it, after \u{201C}\(words)\u{201D}.",
        "Write { before the name, or take the } away.")
    }
  }

  private mutating func readValue(_ number: Int, _ found: FormIndex.Found) {
    values[number] = found
    guard found.kind == .report, !part.sites[number].isAlone else { return }
    tell(
      .notAlone, at: number,
      "{\(part.sites[number].words)} is a whole report, but other words stand in its paragraph.",
      "Put it in a paragraph of its own.")
  }

  private mutating func readValue(_ number: Int, _ words: String) {
    guard let scopes else { return }
    if let found = index.find(words, in: scopes) {
      guard case .list = found.kind else { return readValue(number, found) }
    }
    if let list = index.list(words, in: scopes) {
      let name = index.vocabulary.scopes[scopes[list.depth]].names[list.field].words
      return tell(
        .wrongKind, at: number, "{\(words)} stands for several things, not for words.",
        "Write {each \(name)} … {end} around what is to be said of each.")
    }
    tellUnknown(words, number, scopes) { kind in
      if case .list = kind { false } else { true }
    }
  }

  /// Tells a name that is not known here.
  mutating func tellUnknown(
    _ words: String, _ number: Int, _ scopes: [Int],
    as mark: (String) -> String = { "{\($0)}" }, where isWanted: (FormKind) -> Bool
  ) {
    if let other = index.elsewhere(words, besides: scopes).first {
      let article = other.scope.title.first.map { "aeiou".contains($0) } == true ? "an" : "a"
      return tell(
        .nameOfAnotherScope, at: number,
        "{\(words)} belongs to \(article) \(other.scope.title), and none is meant here.",
        "Put it inside {each \(other.list)} … {end}.")
    }
    let nearest = index.nearest(words, in: scopes, where: isWanted)
    let place =
      scopes.count > 1 ? " inside {each \(index.title(scopes[scopes.count - 1]))}" : ""
    let remedy =
      nearest.first.map { first in
        nearest.count == 1
          ? "Did you mean \(mark(first))?"
          : "Did you mean \(mark(first)), or \(nearest.dropFirst().map(mark).joined(separator: " or "))?"
      } ?? "Look the name up with \u{201C}plait form fields\u{201D}."
    tell(
      .unknownName, at: number, "There is nothing called \u{201C}\(words)\u{201D}\(place).", remedy,
      nearest: nearest)
  }

  mutating func push(_ entry: Open) {
    open.append(entry)
    guard open.count > limits.depth else { return }
    // What is deeper is not looked at: one mistake is enough.
    open[open.count - 1].scopes = nil
    open[open.count - 1].head = nil
    guard open.count == limits.depth + 1 else { return }
    tell(
      .tooDeep, at: entry.site,
      "More than \(limits.depth) loops and conditions stand inside each other.",
      "Take some of them apart.")
  }

  private mutating func readLoop(_ number: Int, _ words: String, _ story: Int) {
    var clause = FormLoopClause(words)
    if let scopes, index.list(words, in: scopes) != nil { clause = FormLoopClause(list: words) }
    var entry = Open(
      site: number, story: story, names: [FormWords.singular(FormWords.key(clause.list))])
    guard let scopes else { return push(entry) }
    var only: Int?
    if let source = clause.source {
      only = index.depth(ofTitle: source, in: scopes)
      if only == nil {
        tell(
          .unclearReach, at: number,
          "{\(part.sites[number].words)} asks for a list of \u{201C}\(source)\u{201D}, but no such "
            + "loop is open here.", "Put it inside {each \(source)} … {end}.")
      }
    }
    let found = index.list(clause.list, in: scopes, at: only)
    let guess = found ?? guessedList(clause.list, scopes)
    if found == nil { tellNoList(clause.list, number, scopes) }
    guard let guess, case .list(let scope) = guess.kind else { return push(entry) }
    let inner = scopes + [scope]
    entry.scopes = inner
    entry.names.insert(FormWords.singular(FormWords.key(index.title(scope))))
    let name = index.vocabulary.scopes[scopes[guess.depth]].names[guess.field]
    for other in name.ways {
      entry.names.insert(FormWords.singular(FormWords.key(other)))
    }
    var loop = FormLoop(list: guess, site: number)
    if let condition = clause.condition {
      loop.condition = self.condition(condition, number, inner)
    }
    entry.head = .loop(loop)
    push(entry)
  }

  private func guessedList(_ words: String, _ scopes: [Int]) -> FormIndex.Found? {
    let nearest = index.nearest(words, in: scopes) { if case .list = $0 { true } else { false } }
    return nearest.first.flatMap { index.list($0, in: scopes) }
  }

  private mutating func tellNoList(_ words: String, _ number: Int, _ scopes: [Int]) {
    if index.find(words, in: scopes) != nil {
      return tell(
        .wrongKind, at: number, "\u{201C}\(words)\u{201D} is not a list, so it cannot be repeated.",
        "Write {\(words)} for its words, or {if \(words)} … {end}.")
    }
    tellUnknown(words, number, scopes, as: { "{each \($0)}" }) { kind in
      if case .list = kind { true } else { false }
    }
  }

  private mutating func readCondition(_ number: Int, _ words: String, _ story: Int) {
    var entry = Open(
      site: number, story: story, names: ["if", FormWords.key(words)], scopes: scopes)
    if words.lowercased().hasPrefix("no ") { entry.names.insert(FormWords.key(words.dropFirst(3))) }
    if let scopes {
      entry.head = condition(words, number, scopes).map { .branch($0) }
    }
    push(entry)
  }

  /// Reads a condition, and tells what is wrong with it.
  private mutating func condition(
    _ words: String, _ number: Int, _ scopes: [Int]
  ) -> FormCondition? {
    do throws(FormConditionReader.Failure) {
      let reader = FormConditionReader(index: index, open: scopes)
      let condition = try reader.read(words)
      if let unknown = reader.unknownValue(in: condition) {
        tellValue(words, unknown.key, unknown.values, number)
      }
      return condition
    } catch {
      switch error {
      case .empty:
        tell(
          .unclearCondition, at: number, "The condition is missing.",
          "Write a name after it, such as {if hours}.")
      case .mixed:
        tell(
          .mixedConditions, at: number,
          "\u{201C}\(words)\u{201D} has both \u{201C}and\u{201D} and \u{201C}or\u{201D}, which can be "
            + "read in two ways.", "Put one {if …} … {end} inside another.")
      case .unknown(let rest): tellUnclear(rest, number, scopes)
      }
      return nil
    }
  }

  private mutating func tellUnclear(_ words: String, _ number: Int, _ scopes: [Int]) {
    var name = words
    for word in [" is ", " has ", " contains ", " are "] {
      if let cut = name.lowercased().firstRange(of: word) {
        name = String(
          name.prefix(
            name.lowercased().distance(from: name.lowercased().startIndex, to: cut.lowerBound)))
      }
    }
    for word in ["no ", "not "] where name.lowercased().hasPrefix(word) {
      name = String(name.dropFirst(word.count))
    }
    tellUnknown(name, number, scopes, as: { "\u{201C}\($0)\u{201D}" }) { kind in
      kind != .report && kind != .picture
    }
  }

  private mutating func readOtherwise(_ number: Int, _ words: String?, _ story: Int) {
    guard let last = open.indices.last, open[last].story == story, open[last].isCondition else {
      return tell(
        .misplacedOtherwise, at: number, "{\(part.sites[number].words)} stands outside of {if …}.",
        "Put it between {if …} and its {end}.")
    }
    guard !open[last].hasLastCase else {
      return tell(
        .misplacedOtherwise, at: number, "This {if …} has had its {otherwise} already.",
        "Take one of them away, or write {otherwise if …} for the first.")
    }
    var own: FormCondition?
    if let words {
      guard let scopes else { return }
      own = condition(words, number, scopes)
      if own == nil { open[last].head = nil }
    } else {
      open[last].hasLastCase = true
    }
    open[last].others.append((number, own))
  }

  private mutating func readEnd(_ number: Int, _ words: String, _ story: Int) {
    let key = FormWords.key(words)
    guard let last = open.indices.last, open[last].story == story, open[last].section == nil else {
      return tell(
        .notOpened, at: number,
        "{\(part.sites[number].words)} ends nothing: no {each …} or {if …} is open here.",
        "Take it away, or write {each …} or {if …} where it is to begin.")
    }
    let single = FormWords.singular(key)
    var ended = last
    if !key.isEmpty, !open[last].names.contains(single), !open[last].names.contains(key) {
      let mark = part.sites[open[last].site].words
      tell(
        .crossing, at: number,
        "{\(part.sites[number].words)} does not end what was opened last, {\(mark)}.",
        "End {\(mark)} first: what is opened last ends first.")
      ended =
        open.indices.suffix(limits.depth).last {
          open[$0].story == story
            && (open[$0].names.contains(single) || open[$0].names.contains(key))
        } ?? last
    }
    let entry = open.remove(at: ended)
    guard let head = entry.head else { return }
    constructs.append(
      FormConstruct(open: entry.site, end: number, others: entry.others, head: head))
  }

  /// Leaves the texts that are over; what is open there has no end.
  private mutating func leave(to story: Int?) {
    while let last = open.last,
      story.map({ $0 != last.story && !part.isInside($0, last.story) }) ?? true
    {
      open.removeLast()
      tellNotClosed(last)
    }
  }

  mutating func tellNotClosed(_ entry: Open) {
    tell(
      .notClosed, at: entry.site, "{\(part.sites[entry.site].words)} has no {end}.",
      "Write {end} after what it is for, in the same text: the body, a header, a text box and a "
        + "note each end what they begin.")
  }
}

extension FormCompiler.Open {
  /// Whether it is a condition, and no loop.
  fileprivate var isCondition: Bool {
    switch head {
    case .loop: false
    case .branch: true
    case nil: names.contains("if")
    }
  }
}
