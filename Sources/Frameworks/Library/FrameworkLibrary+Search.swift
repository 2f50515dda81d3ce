extension FrameworkLibrary {
  /// Finds items by words or by the beginning of a code, the best first.
  ///
  /// Words count by their stems, so that “measuring” finds “measurement”.
  public func search(_ words: String, in framework: String? = nil, limit: Int = 20) -> [SearchHit] {
    var scope: Int?
    if let framework {
      guard let position = position(of: framework) else { return [] }
      scope = position
    }
    let limit = min(max(limit, 0), frameworks.reduce(0) { $0 + $1.items.count })
    let isWanted = { (slot: ItemSlot) in scope == nil || slot.framework == scope }
    let byCode = codeHits(words, among: isWanted)
    let codes = Set(byCode.map(\.found))
    let byWords = wordHits(words, limit: limit + codes.count, among: isWanted)
      .filter { !codes.contains($0.found) }
    return Array((byCode + byWords).prefix(limit))
  }

  private func codeHits(_ words: String, among isWanted: (ItemSlot) -> Bool) -> [SearchHit] {
    let code = FrameworkCode(words)
    guard code.key.utf8.count >= 2,
      code.key.utf8.contains(where: CodeCursor.isDigit)
        || code.key.utf8.contains(UInt8(ascii: "."))
    else { return [] }
    let asked = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var hits: [SearchHit] = []
    for (position, framework) in frameworks.enumerated() {
      for (index, item) in framework.items.enumerated() {
        let slot = ItemSlot(framework: position, item: index)
        guard isWanted(slot) else { continue }
        let isSame = item.code == code || item.code.parts.contains(code)
        guard isSame || item.code.key.hasPrefix(code.key) else { continue }
        hits.append(SearchHit(found: found(slot), score: isSame ? 1000 : 500, matched: [asked]))
      }
    }
    return hits.filter { $0.score == 1000 } + hits.filter { $0.score < 1000 }
  }

  private func wordHits(
    _ text: String, limit: Int, among isWanted: (ItemSlot) -> Bool
  ) -> [SearchHit] {
    let words = SearchWords.words(of: text)
    let index = searching.value
    let hits = index.hits(for: words.map(\.folded), limit: limit) { isWanted(index.slots[$0]) }
    return hits.map { hit in
      SearchHit(
        found: found(index.slots[hit.document]), score: hit.score,
        matched: hit.matched.map { String(words[$0].written) })
    }
  }
}
