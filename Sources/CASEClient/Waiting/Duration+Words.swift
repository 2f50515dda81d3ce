extension Duration {
  /// The time in seconds, with fractions.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }

  /// The time as people say it, such as `90 seconds` or `2 hours`.
  var inWords: String {
    let seconds = inSeconds
    if seconds < 10, seconds != seconds.rounded() {
      return "\((seconds * 10).rounded() / 10) seconds"
    }
    let whole = Int(seconds.rounded())
    if whole < 120 { return whole == 1 ? "1 second" : "\(whole) seconds" }
    if whole < 7200 { return "\(Int((seconds / 60).rounded())) minutes" }
    if whole < 172_800 { return "\(Int((seconds / 3600).rounded())) hours" }
    return "\(Int((seconds / 86400).rounded())) days"
  }
}
