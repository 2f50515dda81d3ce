public import Curriculum

/// Offers items that an outcome may be aligned with, by its words and by what others did.
public struct Suggester: Sendable {
  private let library: FrameworkLibrary
  private let index: SearchIndex
  /// Whether the item of each number of the index may be offered.
  private let isOffered: [Bool]
  /// For each item what others aligned with it.
  private let precedents: [ItemSlot: [Precedent]]

  /// Prepares the search; precedents whose item no framework has are left out.
  public init(_ library: FrameworkLibrary, precedents: [Precedent] = []) {
    self.init(library, precedents: precedents, weights: .standard)
  }

  package init(
    _ library: FrameworkLibrary, precedents: [Precedent] = [], weights: FieldWeights
  ) {
    self.library = library
    let leaves = library.frameworks.map { Set($0.leaves) }
    var known: [ItemSlot: [Precedent]] = [:]
    for precedent in precedents {
      for found in library.resolve(precedent.item).items {
        guard let framework = library.position(of: found.framework) else { continue }
        known[ItemSlot(framework: framework, item: found.index), default: []].append(precedent)
      }
    }
    self.precedents = known
    index =
      known.isEmpty && weights == .standard
      ? library.searching.value
      : SearchIndex(
        library.frameworks, weights: weights, precedents: known.mapValues { $0.map(\.text) })
    isOffered = index.slots.map { slot in
      leaves[slot.framework].contains(slot.item) || known[slot] != nil
    }
  }

  /// The likeliest items for a text of a strand, the best first.
  ///
  /// Without frameworks to choose from, by short id, the lists of the strand are searched.
  /// Requirements and levels of learners are never offered: a text does not fulfil a rule by using
  /// its words. How the program cites so far decides between items that fit alike.
  public func suggestions(
    for text: String, strand: Strand, from frameworks: [String]? = nil, habits: CitingHabits? = nil,
    limit: Int = 5
  ) -> [Suggestion] {
    let limit = min(max(limit, 0), index.slots.count)
    let scope = scope(strand, frameworks)
    let words = SearchWords.words(of: text)
    // What habits put first may stand a little behind.
    let hits = index.hits(
      for: words.map(\.folded), limit: limit * 4 + 20
    ) { isOffered[$0] && scope[index.slots[$0].framework] }
    var best: [ItemSlot: Suggestion] = [:]
    var order: [ItemSlot] = []
    for hit in hits {
      let slot = rolledUp(index.slots[hit.document], habits)
      let suggestion = suggestion(slot, hit, words, habits)
      if let known = best[slot] {
        if known.score < suggestion.score { best[slot] = suggestion }
      } else {
        best[slot] = suggestion
        order.append(slot)
      }
    }
    let ranked = order.enumerated().compactMap { place, slot in
      best[slot].map { (place: place, suggestion: $0) }
    }.sorted { ($1.suggestion.score, $0.place) < ($0.suggestion.score, $1.place) }
    return ranked.prefix(limit).map(\.suggestion)
  }

  /// For each framework whether its items are to be offered.
  private func scope(_ strand: Strand, _ chosen: [String]?) -> [Bool] {
    let chosen = chosen.map { Set($0.compactMap(library.position)) }
    return library.frameworks.enumerated().map { position, framework in
      chosen?.contains(position)
        ?? (framework.strand == strand && [.standards, .skills].contains(framework.kind))
    }
  }

  /// Where a program cites the nine skills and never what stands below them, the skill is offered;
  /// of a standard's levels the standard itself, until a program cites levels.
  private func rolledUp(_ slot: ItemSlot, _ habits: CitingHabits?) -> ItemSlot {
    let framework = library.frameworks[slot.framework]
    let found = framework.items[slot.item]
    guard let depth = habits?.depths[framework.id] ?? Self.depth(ofStandardOf: found) else {
      return slot
    }
    var item = slot.item
    while framework.items[item].depth > depth, let parent = framework.items[item].parent {
      item = parent
    }
    return ItemSlot(framework: slot.framework, item: item)
  }

  private static func depth(ofStandardOf item: FrameworkItem) -> Int? {
    item.kind == "Level" && item.depth > 0 ? item.depth - 1 : nil
  }

  private func suggestion(
    _ slot: ItemSlot, _ hit: SearchIndex.Hit, _ words: [SearchWords.Word], _ habits: CitingHabits?
  ) -> Suggestion {
    let found = library.found(slot)
    var score = hit.score
    var reasons: [Suggestion.Reason] = [.words(hit.matched.map { String(words[$0].written) })]
    let programs = likePrecedents(slot, words)
    if !programs.isEmpty { reasons.append(.precedents(programs)) }
    if let level = found.item.level.first(where: { habits?.levels.contains($0) == true }) {
      score *= CitingHabits.levelBonus
      reasons.append(.level(level))
    }
    return Suggestion(found: found, score: score, reasons: reasons)
  }

  /// The programs that aligned texts with at least two of the words, or with all of them.
  private func likePrecedents(_ slot: ItemSlot, _ words: [SearchWords.Word]) -> [String] {
    guard let known = precedents[slot], let stemmer = Stemmer() else { return [] }
    let asked = Set(words.map { stemmer.stem($0.folded) })
    var programs: [String] = []
    for precedent in known where !programs.contains(precedent.program) {
      let stems = Set(SearchWords.words(of: precedent.text).map { stemmer.stem($0.folded) })
      if stems.intersection(asked).count >= min(2, asked.count) {
        programs.append(precedent.program)
      }
    }
    return programs
  }
}
