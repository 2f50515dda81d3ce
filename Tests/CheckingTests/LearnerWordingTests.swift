import Checking
import Testing

@Suite struct LearnerWordingTests {
  @Test(arguments: [
    (
      "Learners will be able to measure vital signs.", "You will be able to measure vital signs."
    ),
    ("Learners will measure vital signs.", "You will measure vital signs."),
    ("The student can read a gauge.", "You can read a gauge."),
    ("Measure and chart vital signs.", "You will be able to measure and chart vital signs."),
  ])
  func `a statement is put to the learner`(approved: String, learner: String) {
    #expect(LearnerWording.of(approved) == learner)
  }

  /// Nobody knows whose “their” is, and a noun is no verb.
  @Test(arguments: [
    "Learners will report to their supervisor.", "Safety in the shop", "",
    "Students will help other students.", "Vital signs are measured.",
  ])
  func `what is not safe stays as it was approved`(approved: String) {
    #expect(LearnerWording.of(approved) == nil)
  }

  @Test func `a long sentence is counted, and few words give no grade`() {
    let long = Array(repeating: "word", count: 30).joined(separator: " ") + "."
    let reading = TextReading(of: ["Weld a joint.", "Short. \(long)"])
    #expect(reading.long.map(\.text) == [1])
    #expect(reading.long.map(\.words) == [30])
    #expect(TextReading(of: ["Weld a joint."]).grade == nil)
  }
}
