import Testing

@testable import WordFormat

@Suite struct WordNameTests {
  @Test func `each name is spelled like its case`() {
    #expect(WordName.spellings.count == WordName.allCases.count)
    for (name, spelling) in zip(WordName.allCases, WordName.spellings) {
      let parts = spelling.split(separator: ":").map(String.init)
      let expected =
        parts.count == 1 || parts[0] == "w"
        ? parts[parts.count - 1]
        : parts[0] + parts[1].prefix(1).uppercased() + parts[1].dropFirst()
      #expect("\(name)".lowercased() == expected.lowercased())
    }
  }

  @Test func `what is passed over is never looked for`() {
    let looked = Set(WordName.spellings)
    #expect(WordName.layout.filter { looked.contains($0) } == [])
    #expect(Set(WordName.layout).count == WordName.layout.count)
  }
}
