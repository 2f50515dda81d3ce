extension String {
  /// The words on one line, without the characters that move a terminal's cursor or change its text.
  func onePrintedLine(atMost limit: Int) -> String {
    var line = ""
    for scalar in unicodeScalars.prefix(limit * 4) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
        .surrogate, .unassigned:
        if line.last != " ", !line.isEmpty { line += " " }
      default: line.unicodeScalars.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return line.count > limit ? line.prefix(limit) + "…" : line
  }
}
