import Curriculum
import Foundation
import Frameworks
import Testing

struct SuggestionRecallTests {
  @Test func `try weights`() throws {
    let pairs = try OutcomePair.all()
    let library = try OutcomePair.library()
    for pair in pairs { #expect(library.resolve(pair.item).isKnown, "\(pair.item)") }
    func show(_ name: String, _ weights: FieldWeights) {
      let recall = SuggestionRecall(pairs, in: library, weights: weights)
      let shares = Strand.allCases.map { String(format: "%.3f", recall.share([$0])) }
      print("RECALL \(name): \(String(format: "%.3f", recall.total)) \(shares)")
      if ProcessInfo.processInfo.environment["MISSED"] == name {
        for miss in recall.missed {
          print(
            "MISS \(miss.pair.item) | \(miss.pair.outcome) | \(miss.offered.joined(separator: ", "))"
          )
        }
      }
    }
    show("plain", .statementAlone)
    show("standard", .standard)
  }
}
