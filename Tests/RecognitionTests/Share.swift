/// A part of a whole, compared exactly and shown rounded down.
struct Share: Hashable, CustomStringConvertible {
  let part: Int
  let whole: Int

  /// Whether the share is at least so many thousandths; of nothing, all is had.
  func reaches(_ thousandths: Int) -> Bool { part * 1000 >= thousandths * whole }

  /// Three decimal places, rounded down so that nothing looks reached that is not.
  var description: String { whole == 0 ? "–" : Self.decimal(part * 1000 / whole) }

  /// Thousandths as a decimal number.
  static func decimal(_ thousandths: Int) -> String {
    let places = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - places.count)
    return "\(thousandths / 1000).\(zeros)\(places)"
  }
}
