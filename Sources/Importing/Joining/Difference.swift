import Curriculum

/// A field of which two documents say different things.
struct Difference {
  /// The field.
  var field: SeamField
  /// What stands in the program, and the document that says it.
  var ours: (value: String, file: String)
  /// What the other document says.
  var theirs: (value: String, file: String)
  /// Whether the values are words of the documents, and not numbers or days.
  var isQuoted: Bool
  /// What the values stand in.
  var keeper = "the program"

  /// The remark about it.
  var finding: Finding {
    Finding(
      code: "IMP-109", severity: .warning, place: .program,
      message: """
        The \(field.words) \(field.isPlural ? "are" : "is") \(shown(ours.value)) in \
        \(ours.file) and \(shown(theirs.value)) in \(theirs.file).
        """,
      remedy: "Both are kept: \(whereKept) Decide which is right.")
  }

  private var whereKept: String {
    if isQuoted, max(ours.value.count, theirs.value.count) > 40 {
      return """
        the words of \(ours.file) stand in \(keeper), those of \(theirs.file) in its notes.
        """
    }
    guard let unit = field.unit else {
      return "\(shown(ours.value)) stands in \(keeper), \(shown(theirs.value)) in its notes."
    }
    let counted = ours.value == "1" ? "1 \(unit) stands" : "\(ours.value) \(unit)s stand"
    return "\(counted) in \(keeper), \(theirs.value) in its notes."
  }

  private func shown(_ value: String) -> String {
    isQuoted ? "“\(ImportFindings.excerpt(value))”" : value
  }
}
