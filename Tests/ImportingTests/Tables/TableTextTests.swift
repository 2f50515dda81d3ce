import Curriculum
import Importing
import TestSupport
import Testing

/// Text files of cells as people and programs write them.
@Suite struct TableTextTests {
  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try TableFile(reading: bytes).tables[0].rows.map(\.cells)
  }

  private func codes(_ text: String) throws -> [String] {
    try TableFile(reading: Array(text.utf8)).findings.map { "\($0.code) \($0.place)" }
  }

  @Test(arguments: [
    "a,b\nc,d\n", "a;b\r\nc;d", "a\tb\rc\td\r", "\u{FEFF}a,b\nc,d", "sep=;\na;b\nc;d",
    "\"a\",\"b\"\n\"c\" , \"d\"\n", "a|b\nc|d\n",
  ])
  func `the same table is read from each way to write it`(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `commas inside of sentences do not part cells that semicolons part`() throws {
    let text = "code;statement\n1;Reads, writes, speaks\n2;Counts\n3;Plans, acts\n"
    #expect(try rows(text)[1] == ["1", "Reads, writes, speaks"])
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read in both orders`(isLittle: Bool) throws {
    let units = "\u{FEFF}a,é\n1,–\n".utf16.flatMap { unit in
      isLittle
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try rows(Array(units)) == [["a", "é"], ["1", "–"]])
  }

  @Test func `what is not UTF-8 is read as Windows-1252, and that is told`() throws {
    let bytes = Array("a,b\n1,caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x80, 0x0A]
    #expect(try rows(bytes)[1] == ["1", "café – €"])
    let finding = try #require(try TableFile(reading: bytes).findings.first)
    #expect(finding.code == "TAB-110")
    #expect(finding.place == .document("line 2"))
  }

  @Test func `quotes hold commas, lines and doubled quotes`() throws {
    #expect(
      try rows("1,\"says \"\"hi\"\",\r\nthen leaves\"\n") == [["1", "says \"hi\",\nthen leaves"]])
    #expect(try rows("pipe,5\" wide\n") == [["pipe", "5\" wide"]])
  }

  @Test func `a quote inside of a quoted cell is kept and told`() throws {
    #expect(try rows("1,\"the \"big\" pan\"\n") == [["1", "the \"big\" pan"]])
    #expect(try codes("1,\"the \"big\" pan\"\n") == ["TAB-112 row 1, column B"])
  }

  @Test func `a quote that never closes does not swallow the rows behind it`() throws {
    let text = "a,b\n1,\"open\n2,next\n3,last\n"
    #expect(try rows(text) == [["a", "b"], ["1", "\"open"], ["2", "next"], ["3", "last"]])
    #expect(try codes(text) == ["TAB-111 row 2, column B"])
  }

  @Test func `a guard of a formula is taken off, and a formula stays a text`() throws {
    #expect(
      try rows("'=1+1,'-5,\t=x,'tis,=SUM(A1)\n") == [["=1+1", "-5", "=x", "'tis", "=SUM(A1)"]])
    #expect(
      try codes("'=1+1,=SUM(A1)\n") == ["TAB-115 row 1, column A", "TAB-114 row 1, column B"])
  }

  @Test func `zeros and other control characters are blanks`() throws {
    #expect(try rows("a\u{0}b,c\u{1B}d\n") == [["a b", "c d"]])
    #expect(try codes("a\u{0}b,c\n") == ["TAB-113 row 1, column A"])
  }

  @Test func `rows keep the numbers that a spreadsheet shows`() throws {
    let table = try TableFile(reading: Array("a\n\n\"b\nb\"\nc\n".utf8)).tables[0]
    #expect(table.rows.map(\.number) == [1, 3, 4])
  }

  @Test func `what is too large is refused at its place`() {
    let columns = String(repeating: "x,", count: 100_000)
    let cell = "a,b\n1," + String(repeating: "x", count: 10 << 20)
    for (text, place) in [(columns, "row 1"), (cell, "row 2, column B")] {
      #expect {
        try TableFile(reading: Array(text.utf8))
      } throws: { error in
        let error = error as? TableReadingError
        return error?.code == "TAB-103" && error?.description.hasPrefix(place) == true
      }
    }
  }

  @Test(arguments: ["%PDF-1.7", "<html><body>", "{\"CFDocument\": {}}", "{\\rtf1"])
  func `another kind of file is told by its name`(text: String) {
    #expect {
      try TableFile(reading: Array(text.utf8))
    } throws: { ($0 as? TableReadingError)?.code == "TAB-101" }
  }

  @Test func `many quotes that never close take no more than a few readings`() throws {
    let text = String(repeating: "\"a\n", count: 200_001)
    let file = try TableFile(reading: Array(text.utf8))
    #expect(file.tables[0].rows.count > 100_000)
  }

  @Test func `whatever is done to a table, each word of it is in a cell`() throws {
    let seeds = [
      "code,statement\r\n1,\"Reads, \"\"slowly\"\"\"\r\n2,'=plans\r\n",
      "a;b;c\n\"x\ny\";2;\"\"\n;;\n", "\u{FEFF}k\tv\r1\tä ö\r",
    ]
    var random = SeededRandom(5)
    let signs = Array("\",;\t\r\n'= x\u{0}".utf8) + [0xFF, 0xC3]
    for round in 0..<2_000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0...Int.random(in: 0..<6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        if place < bytes.count, Bool.random(using: &random) {
          bytes[place] = sign
        } else {
          bytes.insert(sign, at: place)
        }
      }
      guard let file = try? TableFile(reading: bytes) else { continue }
      let cells = file.tables[0].rows.flatMap(\.cells).joined(separator: " ").utf8
      for word in ["Reads", "slowly", "plans", "x", "statement"]
      where contains(bytes[...], Array(word.utf8)) {
        #expect(contains(Array(cells)[...], Array(word.utf8)), "\(word) of \(bytes)")
      }
    }
  }

  private func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: word) }
  }
}
