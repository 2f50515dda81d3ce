import Curriculum

extension ProgramDraft {
  /// Reads a line to sign on, or one that somebody has signed; says whether it was one.
  ///
  /// Under a heading of signatures a line needs no words of its own that say so.
  mutating func readSignature(_ excerpt: Excerpt, isSigned: Bool = false) -> Bool {
    let source = withoutPrompts(excerpt)
    guard source.utf8.count <= 300 else { return false }
    let line = SignatureLine(source) { isCapacity($0) }
    let isAwaited = form.awaitsSigner
    form.awaitsSigner = false
    let hasDay = line.asksForDate || line.day != nil
    let isComplete = line.role != nil && (line.asksForDate || (hasDay && line.name != nil))
    guard line.hasLine || line.saysSigned || isSigned || isAwaited || isComplete else {
      return false
    }
    guard line.role != nil || line.name != nil else {
      // What it is for may stand in the next line: below the line, or behind "Approved by:".
      form.awaitsSigner = line.hasLine || line.saysSigned
      return line.hasLine || line.saysSigned
    }
    let isOffice = line.role.map { isCapacity($0) } ?? false
    guard isOffice || line.saysSigned || isSigned || isAwaited else { return false }
    guard let role = line.role ?? (isSigned || line.saysSigned ? line.name : nil) else {
      return false
    }
    add(line, role: role, excerpt, source)
    return true
  }

  private mutating func add(
    _ line: SignatureLine, role: Substring, _ excerpt: Excerpt, _ source: String
  ) {
    var signer = Signer(id: mint("signer"))
    signer.role = role.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = line.role == nil ? nil : line.name
    signer.name = name.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    signer.signed = line.day
    program.signers.append(signer)
    let text = outline.passages[excerpt.passage].text
    func claim(_ part: Range<String.Index>, as fate: Ledger.Fate) {
      let lower = source.utf8.distance(from: source.startIndex, to: part.lowerBound)
      let upper = source.utf8.distance(from: source.startIndex, to: part.upperBound)
      let start = text.utf8.index(excerpt.range.lowerBound, offsetBy: lower)
      let end = text.utf8.index(excerpt.range.lowerBound, offsetBy: upper)
      ledger.claim(excerpt.passage, start..<end, as: fate)
    }
    for words in [role, name].compactMap(\.self) {
      claim(words.startIndex..<words.endIndex, as: .placed(field: "signer", confidence: 0.8))
    }
    if let date = line.date {
      claim(date.startIndex..<date.endIndex, as: .value(of: "date of signer"))
    }
    for label in line.labels { claim(label, as: .label(of: "signer")) }
  }

  /// The words of an excerpt with a line where nobody has filled in a prompt.
  private func withoutPrompts(_ excerpt: Excerpt) -> String {
    let passage = outline.passages[excerpt.passage]
    var words = Array(passage.text[excerpt.range].utf8)
    let start = passage.text.utf8.distance(
      from: passage.text.startIndex, to: excerpt.range.lowerBound)
    for prompt in passage.prompts {
      let lower = passage.text.utf8.distance(from: passage.text.startIndex, to: prompt.lowerBound)
      let upper = passage.text.utf8.distance(from: passage.text.startIndex, to: prompt.upperBound)
      for index in max(0, lower - start)..<max(0, lower - start, upper - start)
      where words.indices.contains(index) { words[index] = UInt8(ascii: "_") }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether some words name a capacity in which people sign: `Dean of Adult Education`.
  func isCapacity(_ words: some StringProtocol) -> Bool {
    words.split(separator: " ").count <= 14 && has(.capacity, in: words)
  }
}
