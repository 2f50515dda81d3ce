import Curriculum

extension Amount {
  /// Reads the decimal form of any amount, also one of more digits than people write.
  init?(exactly text: String) {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? halves[1] : ""
    guard text.utf8.count <= 24, let whole = halves.first, !whole.isEmpty,
      halves.count == 1 || (1...3).contains(fraction.utf8.count),
      (whole + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let thousandths = Int(
        whole + fraction + String(repeating: "0", count: 3 - fraction.utf8.count))
    else { return nil }
    self.init(thousandths: thousandths)
  }
}
