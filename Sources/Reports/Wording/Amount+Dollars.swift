import Curriculum

extension Amount {
  /// The quantity as money: `$1,200`, `$84.50`.
  var dollars: String {
    var digits = Array(String(thousandths / 1000))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    let rest = thousandths % 1000
    guard rest > 0 else { return "$" + String(digits) }
    var fraction = String(rest + 1000).dropFirst()
    if fraction.last == "0" { fraction.removeLast() }
    return "$\(String(digits)).\(fraction)"
  }
}
