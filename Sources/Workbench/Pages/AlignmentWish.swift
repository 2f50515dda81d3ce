import Curriculum

/// How far a part is to meet an item.
struct AlignmentWish: Hashable, Sendable {
  /// Nil for not at all.
  var strength: Alignment.Strength?
  var level: Alignment.Level?
  var rationale: String?

  static let longestRationale = 2_000

  /// What an alignment says; without one, that there is none.
  init(_ alignment: Alignment?) {
    strength = alignment?.strength
    level = alignment?.level
    rationale = alignment?.rationale
  }

  /// Takes the fields of a form.
  ///
  /// - Throws: `Failure.notUnderstood` for what no form of ours offers.
  init(_ form: SentForm) throws(Failure) {
    strength = Alignment.Strength(rawValue: form["strength"])
    level = Alignment.Level(rawValue: form["level"])
    guard strength != nil || form["strength"] == "none", level != nil || form["level"].isEmpty
    else {
      throw .notUnderstood(
        "There is no such way to align.", "Load the crosswalk again, and choose in the cell.")
    }
    let isBlank = form["rationale"].allSatisfy(\.isWhitespace)
    rationale = isBlank ? nil : form["rationale"]
  }

  /// The wish in words, such as `in part, introduced`.
  var words: String {
    guard let strength else { return "not aligned" }
    return ([strength == .full ? "in full" : "in part"] + [level?.rawValue].compactMap(\.self))
      .joined(separator: ", ")
  }
}
