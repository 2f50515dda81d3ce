/// What was noticed while a mark was filled.
struct FormRemark: Sendable, Hashable {
  var code: FormMistakeCode
  /// The mark, by its number in the part.
  var site: Int
  var detail: String
}
