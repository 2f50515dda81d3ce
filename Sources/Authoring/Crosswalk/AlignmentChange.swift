public import Curriculum

/// A change of one alignment of one part.
public struct AlignmentChange: Hashable, Sendable {
  /// The part.
  public var part: PartID
  /// How people would call the part.
  public var name: String
  /// What is there now; nil where the alignment is new.
  public var before: Alignment?
  /// What will be there; nil where it is taken out.
  public var after: Alignment?

  /// The change in a line: what is added, taken out, or different.
  public var line: String {
    switch (before, after) {
    case (nil, let after?): "+ \(after.item) (\(Self.words(after)))"
    case (let before?, nil): "- \(before.item) (\(Self.words(before)))"
    case (let before?, let after?):
      "~ \(after.item): \(Self.differences(before, after).joined(separator: "; "))"
    case (nil, nil): ""
    }
  }

  private static func words(_ alignment: Alignment) -> String {
    ([alignment.strength.rawValue] + [alignment.level?.rawValue].compactMap(\.self))
      .joined(separator: ", ")
  }

  private static func differences(_ before: Alignment, _ after: Alignment) -> [String] {
    func difference(_ name: String, _ old: String?, _ new: String?) -> String? {
      let (old, new) = (old ?? "", new ?? "")
      guard old != new else { return nil }
      return "\(name) \(quoted(old)) becomes \(quoted(new))"
    }
    return [
      difference("strength", before.strength.rawValue, after.strength.rawValue),
      difference("level", before.level?.rawValue, after.level?.rawValue),
      difference("why", before.rationale, after.rationale),
      difference(
        "evidence", before.evidence.joined(separator: "; "),
        after.evidence.joined(separator: "; ")),
    ].compactMap(\.self)
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "nothing" : "“\(text.printableLine)”"
  }
}
