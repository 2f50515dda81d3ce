extension String {
  /// At most 60 characters on one line, for a quotation inside a message.
  var shortened: String {
    var line = ""
    var count = 0
    for scalar in unicodeScalars {
      guard count < 60 else { return line + "…" }
      // A control or a direction mark would change how the terminal shows the whole message.
      line.unicodeScalars.append(scalar.isHidden || scalar == "\"" ? " " : scalar)
      count += 1
    }
    return line
  }
}
