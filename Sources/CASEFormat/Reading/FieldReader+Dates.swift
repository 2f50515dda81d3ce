extension FieldReader {
  /// The moment of the last change, with a time zone, RFC 3339.
  mutating func changed(or fallback: String) -> String {
    let field = "lastChangeDateTime"
    guard let text = text(field) else {
      note(.dateReplaced, field, "\(fallback) stands in for the missing date")
      return fallback
    }
    if CASEDate.isDateTime(text) { return text }
    if CASEDate.isDateTime(text + "Z") {
      note(.timeZoneAssumed, field, "\(text) has no time zone; UTC is assumed")
      return text + "Z"
    }
    if CASEDate.isDate(text) {
      note(.timeZoneAssumed, field, "\(text) has no time; midnight UTC is assumed")
      return text + "T00:00:00Z"
    }
    note(.dateReplaced, field, "“\(text)” is no date; \(fallback) stands in for it")
    keep(field)
    return fallback
  }

  /// A calendar day; of a date with a time only the day is kept.
  mutating func date(_ name: String) -> String? {
    guard let text = text(name), !text.isEmpty else { return nil }
    if CASEDate.isDate(text) { return text }
    let day = String(text.prefix(10))
    if CASEDate.isDate(day) {
      note(.dateReplaced, name, "of \(text) only the day is taken")
      keep(name)
      return day
    }
    giveBack(name, .string(text))
    return nil
  }
}
