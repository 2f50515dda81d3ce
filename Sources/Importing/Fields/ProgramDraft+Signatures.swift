import Curriculum

extension ProgramDraft {
  /// Reads a line to sign on, or one that somebody has signed; says whether it was one.
  ///
  /// Under a heading of signatures a line needs no words of its own that say so.
  mutating func readSignature(_ excerpt: Excerpt, isSigned: Bool = false) -> Bool {
    guard outline.passages[excerpt.passage].text[excerpt.range].utf8.count <= 300 else {
      return false
    }
    let source = withoutPrompts(excerpt)
    let isAwaited = form.awaitsSigner
    form.awaitsSigner = false
    guard isSigned || isAwaited || SignatureLine.mayStand(in: source) else { return false }
    let lines = SignatureLine.all(in: source, wordsOfSignatures)
    return lines.reduce(false) { isRead, line in
      read(line, excerpt, isSigned: isSigned || isAwaited) || isRead
    }
  }

  /// Reads one signer of a line.
  private mutating func read(
    _ line: SignatureLine, _ excerpt: Excerpt, isSigned: Bool
  ) -> Bool {
    let hasDay = line.asksForDate || line.day != nil
    let isComplete = line.role != nil && (line.asksForDate || (hasDay && line.name != nil))
    guard line.hasLine || line.saysSigned || isSigned || isComplete else { return false }
    guard line.role != nil || line.name != nil else {
      // What it is for may stand in the next line: below the line, or behind "Approved by:".
      form.awaitsSigner = line.hasLine || line.saysSigned
      return line.hasLine || line.saysSigned
    }
    let isOffice = line.role.map { isCapacity($0) } ?? false
    guard isOffice || line.saysSigned || isSigned else { return false }
    guard let role = line.role ?? (isSigned || line.saysSigned ? line.name : nil) else {
      return false
    }
    add(line, role: role, excerpt)
    return true
  }

  /// What tells the words of a signature apart.
  var wordsOfSignatures: SignatureLine.Words {
    SignatureLine.Words(
      isCapacity: { isCapacity($0) }, isOrganization: { has(.organization, in: $0) })
  }

  private mutating func add(
    _ line: SignatureLine, role: Substring, _ excerpt: Excerpt
  ) {
    var signer = Signer(id: mint("signer"))
    signer.role = role.onOneLine
    let name = line.role == nil ? nil : line.name
    signer.name = name.map { $0.onOneLine }
    signer.signed = line.day
    program.signers.append(signer)
    claim([role, name].compactMap(\.self), of: line, excerpt)
  }

  /// Accounts for the words of a signer, the day, and the words of the form around them.
  ///
  /// The line was read from a copy of the excerpt's words, byte by byte the same.
  mutating func claim(_ placed: [Substring], of line: SignatureLine, _ excerpt: Excerpt) {
    let text = outline.passages[excerpt.passage].text
    func range(_ part: Range<String.Index>, of copy: String) -> Range<String.Index> {
      let lower = copy.utf8.distance(from: copy.startIndex, to: part.lowerBound)
      let upper = copy.utf8.distance(from: copy.startIndex, to: part.upperBound)
      let start = text.utf8.index(excerpt.range.lowerBound, offsetBy: lower)
      return start..<text.utf8.index(excerpt.range.lowerBound, offsetBy: upper)
    }
    for words in placed {
      ledger.claim(
        excerpt.passage, range(words.startIndex..<words.endIndex, of: words.base),
        as: .placed(field: "signer", confidence: 0.8))
    }
    if let date = line.date, line.day != nil,
      let words = Excerpt(
        excerpt.passage, range(date.startIndex..<date.endIndex, of: date.base), of: text)
    {
      keepValue(
        [words], saysMore: !CellKind.isAmount(words.text), note: "Date of signature",
        in: "date of signer")
    }
    for label in line.labels {
      ledger.claim(excerpt.passage, range(label, of: line.source), as: .label(of: "signer"))
    }
  }

  /// The words of an excerpt with a line where nobody has filled in a prompt.
  private func withoutPrompts(_ excerpt: Excerpt) -> String {
    let passage = outline.passages[excerpt.passage]
    guard !passage.prompts.isEmpty else { return String(passage.text[excerpt.range]) }
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
