import Curriculum
import Testing

struct AmountTests {
  @Test(arguments: [
    ("12", 12_000, "12"), ("7.5", 7_500, "7.5"), ("1,200.25", 1_200_250, "1200.25"),
    ("0.125", 125, "0.125"), ("3.10", 3_100, "3.1"),
  ])
  func `hours read and print as people write them`(
    text: String, thousandths: Int, printed: String
  ) throws {
    let amount = try #require(Amount(text))
    #expect(amount.thousandths == thousandths)
    #expect(amount.description == printed)
  }

  @Test(arguments: ["", ".", "5.", "-3", "1.2345", "2.5.1", "½", "٣", "1e3", "nine"])
  func `what is no plain number is refused`(text: String) {
    #expect(Amount(text) == nil)
  }
}
