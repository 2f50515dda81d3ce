import ProgramFile
import TestSupport
import Testing

@Suite struct OrderKeyTests {
  private func key(_ digits: String) throws -> OrderKey { try #require(OrderKey(digits)) }

  @Test(arguments: [
    ("", "", "V"), ("V", "", "k"), ("", "V", "F"), ("A", "B", "AV"), ("A", "AV", "AF"),
    ("z", "", "zV"), ("", "1", "0V"), ("", "01", "00V"), ("Az", "B", "AzV"), ("1", "2", "1V"),
  ])
  func `between two keys there is one more`(lower: String, upper: String, middle: String) throws {
    let (low, high) = (OrderKey(lower), OrderKey(upper))
    #expect(try #require(OrderKey.between(low, high)).digits == middle)
  }

  @Test func `between a key and one that is not after it there is none`() throws {
    #expect(try OrderKey.between(key("B"), key("A")) == nil)
    #expect(try OrderKey.between(key("B"), key("B")) == nil)
  }

  @Test(arguments: ["", "0", "V0", "a b", "é", "-1"])
  func `a text that is no key is refused`(text: String) {
    #expect(OrderKey(text) == nil)
  }

  @Test(arguments: [0, 1, 2, 10, 61, 62, 63, 3_843, 3_844, 4_000])
  func `siblings are spread in order`(count: Int) {
    let keys = OrderKey.spread(over: count)
    #expect(keys.count == count)
    for (first, second) in zip(keys, keys.dropFirst()) { #expect(first < second) }
    #expect(keys.allSatisfy { OrderKey($0.digits) != nil })
  }

  @Test func `a thousand parts put anywhere stay in order`() throws {
    var random = SeededRandom(7)
    var keys = OrderKey.spread(over: 3)
    for _ in 0..<1_000 {
      let place = Int.random(in: 0...keys.count, using: &random)
      let lower = place == 0 ? nil : keys[place - 1]
      let upper = place == keys.count ? nil : keys[place]
      keys.insert(try #require(OrderKey.between(lower, upper)), at: place)
    }
    for (first, second) in zip(keys, keys.dropFirst()) { #expect(first < second) }
  }
}
