import Curriculum

extension Amount {
  /// Whether two sums of hours are the same but for rounding: half an hour, or one part in so many.
  func isAbout(_ other: Amount, part: Int? = nil) -> Bool {
    let apart = abs(thousandths - other.thousandths)
    let allowed = part.map { max(1000, other.thousandths / $0) } ?? 500
    return apart <= allowed
  }
}
