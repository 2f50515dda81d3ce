/// Gathers the words of items field by field, and weighs them when the length of all is known.
struct PostingDrafts {
  /// The number of each stem.
  private(set) var stems: [String: Int] = [:]

  private enum Field: Int, CaseIterable { case label, statement, parents, keywords, precedents }

  private struct Entry {
    var document: Int32
    var stem: Int32
    var field: Field
  }

  /// How many levels above an item say something of it; a hostile chain has thousands.
  private static let levelsAbove = 6

  private let weightOf: [Double]
  private let saturation: Double
  private let lengthShare: Double
  /// The number of the stem of each word that was met.
  private var numbers: [String: Int32] = [:]
  private var entries: [Entry] = []
  /// How many words each field of each item has, the fields of an item side by side.
  private var lengths: [Int32] = []
  /// The items above the one at hand, with the stems of their labels.
  private var path: [(position: Int, stems: [Int32])] = []

  init(_ fields: FieldWeights) {
    weightOf = [
      fields.label, fields.statement, fields.parents, fields.keywords, fields.precedents,
    ]
    saturation = fields.saturation
    lengthShare = fields.lengthShare
  }

  /// Adds the items of a framework, which stand in tree order.
  mutating func add(
    _ items: [FrameworkItem], precedents: (Int) -> [String], _ stemmer: borrowing Stemmer
  ) {
    path = []
    for (position, item) in items.enumerated() {
      let document = Int32(lengths.count / Field.allCases.count)
      lengths += repeatElement(0, count: Field.allCases.count)
      while let last = path.last, last.position != item.parent { path.removeLast() }
      for above in path.suffix(Self.levelsAbove) {
        add(above.stems, to: document, as: .parents)
      }
      let label = stems(of: item.label, stemmer)
      add(label, to: document, as: .label)
      if item.statement != item.label {
        add(stems(of: item.statement, stemmer), to: document, as: .statement)
      }
      for keyword in item.keywords {
        add(stems(of: keyword, stemmer), to: document, as: .keywords)
      }
      for text in precedents(position) {
        add(stems(of: text, stemmer), to: document, as: .precedents)
      }
      path.append((position, label))
    }
  }

  private mutating func add(_ stems: [Int32], to document: Int32, as field: Field) {
    guard weightOf[field.rawValue] > 0 else { return }
    lengths[Int(document) * Field.allCases.count + field.rawValue] += Int32(stems.count)
    for stem in stems { entries.append(Entry(document: document, stem: stem, field: field)) }
  }

  private mutating func stems(of text: String, _ stemmer: borrowing Stemmer) -> [Int32] {
    SearchWords.words(of: text).map { word in
      if let number = numbers[word.folded] { return number }
      let stem = stemmer.stem(word.folded)
      let number = stems[stem] ?? stems.count
      stems[stem] = number
      numbers[word.folded] = Int32(number)
      return Int32(number)
    }
  }

  /// The postings by stem: where each stem's begin, the items, and the weight of the stem in each.
  func postings() -> (starts: [Int], documents: [Int32], weights: [Float]) {
    let norms = norms()
    var starts = [Int](repeating: 0, count: stems.count + 1)
    var documents: [Int32] = []
    var weights: [Float] = []
    documents.reserveCapacity(entries.count)
    weights.reserveCapacity(entries.count)
    let order = entriesByStem()
    var place = 0
    for stem in 0..<stems.count {
      starts[stem] = documents.count
      while place < order.count, entries[order[place]].stem == stem {
        let document = entries[order[place]].document
        var frequency = 0.0
        while place < order.count, entries[order[place]].stem == stem,
          entries[order[place]].document == document
        {
          let field = entries[order[place]].field.rawValue
          frequency += norms[Int(document) * Field.allCases.count + field]
          place += 1
        }
        documents.append(document)
        weights.append(Float(frequency / (frequency + saturation)))
      }
    }
    starts[stems.count] = documents.count
    return (starts, documents, weights)
  }

  /// What one occurrence counts in each field of each item: less in a field longer than most.
  private func norms() -> [Double] {
    let count = Field.allCases.count
    var totals = [Double](repeating: 0, count: count)
    var filled = [Double](repeating: 0, count: count)
    for (index, length) in lengths.enumerated() where length > 0 {
      totals[index % count] += Double(length)
      filled[index % count] += 1
    }
    return lengths.enumerated().map { index, length in
      let field = index % count
      guard length > 0 else { return 0 }
      let mean = totals[field] / filled[field]
      return weightOf[field] / (1 - lengthShare + lengthShare * Double(length) / mean)
    }
  }

  /// The positions of the entries, stem by stem, and item by item within a stem.
  private func entriesByStem() -> [Int] {
    var places = [Int](repeating: 0, count: stems.count + 1)
    for entry in entries { places[Int(entry.stem) + 1] += 1 }
    for stem in 0..<stems.count { places[stem + 1] += places[stem] }
    var order = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      order[places[Int(entry.stem)]] = index
      places[Int(entry.stem)] += 1
    }
    return order
  }
}
