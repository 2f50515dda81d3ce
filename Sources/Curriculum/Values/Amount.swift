/// A quantity of hours, credits or dollars, exact to three decimal places and never negative.
public struct Amount: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The quantity in thousandths: 7.5 hours are 7,500.
  public let thousandths: Int

  /// Takes a quantity in thousandths; a negative one becomes zero.
  public init(thousandths: Int) { self.thousandths = max(0, thousandths) }

  /// Takes a whole quantity.
  public init(_ whole: Int) { self.init(thousandths: whole * 1000) }

  /// Reads `12`, `7.5` or `1,200.25`; nothing else, and at most three decimal places.
  public init?(_ text: some StringProtocol) {
    var whole = 0
    var fraction = 0
    var places = -1
    var digits = 0
    for character in text {
      if character == ",", places < 0, digits > 0 { continue }
      if character == ".", places < 0 {
        places = 0
        continue
      }
      guard let digit = character.wholeNumberValue, character.isASCII, digits < 12 else {
        return nil
      }
      digits += 1
      if places < 0 {
        whole = whole * 10 + digit
      } else {
        places += 1
        guard places <= 3 else { return nil }
        fraction = fraction * 10 + digit
      }
    }
    guard digits > 0, places != 0 else { return nil }
    for _ in max(0, places)..<3 { fraction *= 10 }
    self.init(thousandths: whole * 1000 + fraction)
  }

  /// The shortest decimal form: `12`, `7.5`.
  public var description: String {
    let whole = String(thousandths / 1000)
    guard thousandths % 1000 != 0 else { return whole }
    var fraction = String(thousandths % 1000)
    while fraction.count < 3 { fraction = "0" + fraction }
    while fraction.last == "0" { fraction.removeLast() }
    return whole + "." + fraction
  }

  /// Orders by size.
  public static func < (left: Amount, right: Amount) -> Bool {
    left.thousandths < right.thousandths
  }

  /// Adds two quantities; what no number can hold becomes the largest.
  public static func + (left: Amount, right: Amount) -> Amount {
    let (sum, isTooLarge) = left.thousandths.addingReportingOverflow(right.thousandths)
    return Amount(thousandths: isTooLarge ? .max : sum)
  }

  /// Multiplies two quantities, such as hours a week and weeks; what no number can hold becomes the
  /// largest.
  public static func * (left: Amount, right: Amount) -> Amount {
    let (high, low) = left.thousandths.multipliedFullWidth(by: right.thousandths)
    guard high < 500 else { return Amount(thousandths: .max) }
    return Amount(thousandths: 1000.dividingFullWidth((high, low)).quotient)
  }
}
