package import Curriculum

extension Amount {
  /// Dollars as people write them: `$18,500`, `$12.50`.
  package var dollars: String {
    let cents = thousandths / 10
    var whole = String(cents / 100)
    var grouped = ""
    while whole.count > 3 {
      grouped = ",\(whole.suffix(3))\(grouped)"
      whole.removeLast(3)
    }
    let rest = cents % 100
    return "$\(whole)\(grouped)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
