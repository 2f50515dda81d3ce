extension JSONObject {
  /// The moment, or the fallback for one that is none; what stood there is kept.
  mutating func mended(moment: String, or fallback: String) -> String {
    guard !CASEDate.isDateTime(moment) else { return moment }
    if !moment.isEmpty { keep("lastChangeDateTime", moment) }
    return fallback
  }

  /// The day, or nil for one that is none; what stood there is kept.
  mutating func mended(day: String?, _ name: String) -> String? {
    guard let text = day, !CASEDate.isDate(text) else { return day }
    keep(name, text)
    return nil
  }

  mutating func keep(_ name: String, _ text: String) {
    members.append(Member(name, .string(text)))
  }
}
