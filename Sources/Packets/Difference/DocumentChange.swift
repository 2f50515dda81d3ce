/// What became of one file from one packet to the next.
package struct DocumentChange: Hashable, Sendable {
  /// Its path in the old packet; nil where it was not there.
  package var old: String?
  /// Its path in the new packet; nil where it is no longer there.
  package var new: String?
  /// Whether the content is the same.
  package var isSame: Bool

  /// The name of a file without its folder and its number, which another document may shift.
  static func name(_ path: String) -> Substring {
    let name = path.split(separator: "/").last ?? ""
    let rest = name.drop { $0.isNumber }
    return rest.first == "-" ? rest.dropFirst() : name
  }

  /// What became of it, in a word.
  package var fate: String {
    switch (old, new) {
    case (nil, _): "added"
    case (_, nil): "removed"
    case (let old?, let new?):
      isSame ? (Self.name(old) == Self.name(new) ? "same" : "renamed") : "changed"
    }
  }
}
