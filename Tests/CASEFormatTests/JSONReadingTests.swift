import CASEFormat
import Testing

struct JSONReadingTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test func `fields keep their order and numbers their digits`() throws {
    #expect(
      try value(#"{"b": 1.50, "a": [true, null, "x"]}"#)
        == .object(
          JSONObject([
            .init("b", .number("1.50")),
            .init("a", .array([.bool(true), .null, .string("x")])),
          ])))
  }

  @Test func `escapes and surrogate pairs become characters`() throws {
    #expect(try value(#""a\n\u00e9\ud83d\ude00\/""#) == .string("a\né😀/"))
  }

  @Test func `half a surrogate pair becomes the replacement character`() throws {
    #expect(try value(#""\ud83d x""#) == .string("\u{FFFD} x"))
  }

  @Test func `a byte order mark is skipped`() throws {
    #expect(try JSONReader.read([0xEF, 0xBB, 0xBF, 0x31]) == .number("1"))
  }

  @Test(arguments: [
    ("", JSONReadingError.Reason.empty, 1, 1),
    ("{\n  \"a\": 1", .endsTooSoon, 2, 9),
    ("[1, x]", .unexpected("x"), 1, 5),
    ("[1] 2", .textAfterEnd, 1, 5),
    ("01", .badNumber, 1, 3),
    (#""\q""#, .badEscape, 1, 4),
    ("\"a\nb\"", .controlCharacter, 1, 3),
  ])
  func `a mistake is named with its line and column`(
    text: String, reason: JSONReadingError.Reason, line: Int, column: Int
  ) {
    #expect(throws: JSONReadingError(reason, line: line, column: column)) { try value(text) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONReadingError(.notUTF8, line: 1, column: 2)) {
      try JSONReader.read([0x22, 0xFF, 0x22])
    }
  }

  @Test func `depth, size and count are limited`() {
    let limits = JSONLimits(bytes: 100, depth: 3, values: 5)
    #expect(throws: JSONReadingError(.tooDeep(limit: 3), line: 1, column: 5)) {
      try JSONReader.read(Array("[[[[1]]]]".utf8), limits: limits)
    }
    #expect(throws: JSONReadingError(.tooManyValues(limit: 5), line: 1, column: 10)) {
      try JSONReader.read(Array("[1,1,1,1,1]".utf8), limits: limits)
    }
    #expect(throws: JSONReadingError(.tooLarge(limit: 100), line: 1, column: 1)) {
      try JSONReader.read(Array(repeating: 0x20, count: 101), limits: limits)
    }
  }

  @Test func `a text that stops anywhere is an error and never a trap`() {
    let text = Array(#"{"CFDocument": {"a\u00e9": [1.5e3, "x\n", null], "b": true}}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: JSONReadingError.self) { try JSONReader.read(Array(text.prefix(length))) }
    }
  }

  @Test func `what is written is read back the same`() throws {
    let source = everything
    var writer = JSONWriter()
    writer.value(source)
    let bytes = writer.finish()
    #expect(try JSONReader.read(bytes) == source)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("{\n  \"a\": {},\n"))
  }

  private let everything = JSONValue.object(
    JSONObject([
      .init("a", .object(JSONObject())), .init("b", .array([])),
      .init("c", .string("\u{1}\t\"\\/é😀")), .init("d", .array([.number("-1e-3"), .bool(false)])),
      .init("e", .null),
    ]))

  @Test func `the entries of a long list are handed on one by one, and are not kept`() throws {
    var handed: [String] = []
    let text = #"{"early": [1], "head": 7, "list": ["a", {"b": []}], "other": [2], "list": [3]}"#
    let value = try JSONReader.read(
      Array(text.utf8), handingOn: ["early", "list"], behind: "head"
    ) { head, list, number, entry in
      handed.append("\(head) \(list) \(number) \(entry.kind)")
    }
    #expect(
      handed == [
        #"number("7") list 1 a text"#, #"number("7") list 2 a group of fields"#,
        #"number("7") list 1 a number"#,
      ])
    guard case .object(let object) = value else {
      Issue.record("not an object")
      return
    }
    #expect(object.members.map(\.name) == ["early", "head", "other"])
  }

  @Test func `entries that are handed on are counted, and only those kept count as values`() throws
  {
    let limits = JSONLimits(bytes: 1000, depth: 5, values: 8, entries: 4)
    func read(_ text: String) throws {
      _ = try JSONReader.read(
        Array(text.utf8), limits: limits, handingOn: ["list"], behind: "head"
      ) { _, _, _, _ in }
    }
    try read(#"{"head": 1, "list": [[1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]]}"#)
    #expect(throws: JSONReadingError(.tooManyValues(limit: 4), line: 1, column: 35)) {
      try read(#"{"head": 1, "list": [1, 2, 3, 4, 5]}"#)
    }
    #expect(throws: JSONReadingError(.tooManyValues(limit: 8), line: 1, column: 41)) {
      try read(#"{"head": 1, "list": [[1, 1, 1, 1, 1, 1, 1, 1, 1]]}"#)
    }
  }
}
