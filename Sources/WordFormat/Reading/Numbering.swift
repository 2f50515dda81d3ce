import SafeXML

/// The lists of a document and how far each has counted.
struct Numbering: Sendable {
  private struct List {
    var levels: [NumberingLevel?] = Array(repeating: nil, count: Numbering.depth)
    var styleLink: String?
    var numStyleLink: String?
  }

  private struct Instance {
    var list: Int
    var starts: [Int: Int] = [:]
    var levels: [Int: NumberingLevel] = [:]
    /// The levels that are tied to styles.
    var tied: [Tie] = []
  }

  private struct Tie {
    var style: Int
    var level: Int
  }

  private struct Use: Hashable {
    var id: Int
    var level: Int
  }

  static let depth = 9
  private static let longestLabel = 512
  /// No label that people write has more bytes.
  private static let usualLabel = 64

  private var lists: [Int: List] = [:]
  private var instances: [Int: Instance] = [:]
  private var counts: [Int: [Int?]] = [:]
  private var used: Set<Use> = []
  /// The bytes of all labels so far that are longer than people write.
  private(set) var longLabelBytes = 0

  /// The numbering of a document without lists.
  init() {}

  init(reading root: XMLNode, styles: Styles) {
    for element in root.children {
      switch element.kind {
      case .abstractNum: readList(element, styles)
      case .num: readInstance(element, styles)
      default: continue
      }
    }
    resolveLinks(styles)
    for (id, instance) in instances {
      let tied = (0..<Self.depth).compactMap { level in
        definition(level, of: instance)?.styleNumber.map { Tie(style: $0, level: level) }
      }
      instances[id]?.tied = tied
    }
  }

  /// Whether there is a list of this id.
  func contains(_ id: Int) -> Bool { instances[id].map { lists[$0.list] != nil } ?? false }

  /// The level of a list that is tied to the style of a paragraph (ECMA-376 17.9.23).
  func level(of id: Int, for style: Style) -> Int? {
    guard let instance = instances[id] else { return nil }
    if let missing = style.missingID {
      return (0..<Self.depth).first { definition($0, of: instance)?.style == missing }
    }
    for number in style.chain {
      if let tie = instance.tied.first(where: { $0.style == number }) { return tie.level }
    }
    return nil
  }

  /// Counts a paragraph and tells its label.
  ///
  /// A label is written like the mark of its paragraph, in capitals for example, unless the
  /// level says otherwise (17.9.24).
  mutating func nextLabel(of id: Int, level: Int, inCapitals: Bool = false) -> String? {
    guard let instance = instances[id], (0..<Self.depth).contains(level),
      let definition = definition(level, of: instance)
    else { return nil }
    var count = counts[instance.list] ?? Array(repeating: nil, count: Self.depth)
    if let override = firstUse(of: level, instance, id) {
      count[level] = override
    } else {
      count[level] = count[level].map { $0 &+ 1 } ?? definition.start
    }
    // A level that was skipped counts as begun: after 1.1.1 the next of its level is 1.2.
    for above in 0..<level where count[above] == nil {
      let start = self.definition(above, of: instance)?.start ?? 1
      count[above] = firstUse(of: above, instance, id) ?? start
    }
    for deeper in (level + 1)..<max(Self.depth, level + 1) {
      let restart = self.definition(deeper, of: instance)?.restart
      if restart == nil || level < restart ?? 0 { count[deeper] = nil }
    }
    counts[instance.list] = count
    if definition.run.hidden == true { return nil }
    let label = definition.bullet ?? label(definition, count, instance)
    guard definition.run.caps ?? inCapitals else { return label }
    var capitals = RunFormat()
    capitals.isCapital = true
    return capitals.shown(label)
  }

  /// The start that an instance sets for a level, which holds once: where the level begins
  /// again later, it begins as the list says.
  private mutating func firstUse(of level: Int, _ instance: Instance, _ id: Int) -> Int? {
    guard let start = instance.starts[level] else { return nil }
    return used.insert(Use(id: id, level: level)).inserted ? start : nil
  }

  /// Forgets how far the lists have counted: each header and note counts for itself.
  mutating func startOver() {
    counts = [:]
    used = []
  }

  private mutating func label(
    _ level: NumberingLevel, _ count: [Int?], _ instance: Instance
  ) -> String {
    var bytes: [UInt8] = []
    // A text may ask for one number a hundred times: each is written once, and no more of the
    // label than anybody shows.
    var numbers: [Range<Int>] = Array(repeating: 0..<0, count: Self.depth)
    for piece in level.label {
      guard bytes.count <= Self.longestLabel else { break }
      switch piece {
      case .words(let words): bytes.append(contentsOf: words.utf8)
      case .number(let place) where numbers[place].isEmpty:
        let start = bytes.count
        bytes.append(contentsOf: number(of: place, count, level, instance).utf8)
        numbers[place] = start..<bytes.count
      // A slice of the bytes would hold on to them, so that appending it copies them all.
      case .number(let place): for index in numbers[place] { bytes.append(bytes[index]) }
      }
    }
    if bytes.count > Self.usualLabel { longLabelBytes += bytes.count }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func number(
    of place: Int, _ count: [Int?], _ level: NumberingLevel, _ instance: Instance
  ) -> String {
    let own = definition(place, of: instance) ?? NumberingLevel()
    let number = count[place] ?? own.start
    return (level.isLegal ? own.format.legal : own.format).text(number)
  }

  private func definition(_ level: Int, of instance: Instance) -> NumberingLevel? {
    instance.levels[level] ?? lists[instance.list]?.levels[level]
  }
}

extension Numbering {
  private mutating func readList(_ element: XMLNode, _ styles: Styles) {
    guard let id = element.integer(.abstractNumId) else { return }
    var list = List()
    for child in element.children {
      switch child.kind {
      case .lvl:
        guard let level = child.integer(.ilvl), (0..<Self.depth).contains(level) else { continue }
        list.levels[level] = NumberingLevel(reading: child, styles: styles)
      case .styleLink: list.styleLink = child.attribute(.val)
      case .numStyleLink: list.numStyleLink = child.attribute(.val)
      default: continue
      }
    }
    lists[id] = list
  }

  private mutating func readInstance(_ element: XMLNode, _ styles: Styles) {
    guard let id = element.integer(.numId), let list = element.integerValue(.abstractNumId) else {
      return
    }
    var instance = Instance(list: list)
    for child in element.children where child.kind == .lvlOverride {
      guard let level = child.integer(.ilvl), (0..<Self.depth).contains(level) else { continue }
      if let start = child.integerValue(.startOverride) { instance.starts[level] = start }
      if let lvl = child.first(.lvl) {
        instance.levels[level] = NumberingLevel(reading: lvl, styles: styles)
      }
    }
    instances[id] = instance
  }

  /// Lets lists that only name a style use the list of that style (ECMA-376 17.9.21).
  private mutating func resolveLinks(_ styles: Styles) {
    let linked = lists
    // Where two lists claim one style, the one with the lower id has it in every run.
    var owners: [String: Int] = [:]
    for (id, list) in linked {
      guard let name = list.styleLink else { continue }
      owners[name] = min(id, owners[name] ?? id)
    }
    for (id, list) in linked {
      guard let name = list.numStyleLink else { continue }
      var target: List?
      if let list = styles[name].listID, let instance = instances[list] {
        target = linked[instance.list]
      }
      target = target ?? owners[name].flatMap { linked[$0] }
      // One step is enough: a list that is itself only a link has no levels to give.
      if let target, target.numStyleLink == nil { lists[id]?.levels = target.levels }
    }
  }
}
