import Curriculum
import Frameworks
import Journal
import Reports

/// What a part says of an item: the sign in the matrix, and with what the form of the cell begins.
struct CrosswalkCell: Sendable {
  let sign: String
  let signKind: String
  /// Whether only parts of the row are aligned, and the row is not.
  let isDerived: Bool
  let cellName: String
  /// How far the part itself meets the item, by the name in the form; nil for not at all.
  let own: String?
  let level: String?
  let rationale: String?
  /// What a change of the part itself leaves as it is.
  let through: String?
  let cellAddress: String

  private static let mostOthers = 5

  init(
    _ row: CrosswalkRow, _ mark: CrosswalkMark?, _ column: CrosswalkColumn, called name: String,
    of crosswalk: Crosswalk, _ library: FrameworkLibrary, at address: String
  ) {
    cellAddress = address
    let links = mark.map(crosswalk.links) ?? []
    let mine = links.first { $0.kind == .row }
    own = mine?.strength.rawValue
    level = mine?.level?.rawValue
    rationale = mine?.rationale
    signKind = mark?.strength.rawValue ?? "none"
    isDerived = mark?.isDerived ?? false
    guard let mark else {
      (sign, through, cellName) = ("·", nil, "\(name): not aligned")
      return
    }
    sign = (mark.strength == .full ? "●" : "◐") + mark.levels.letters
    let levels = Alignment.Level.allCases.filter { mark.levels.contains(CrosswalkLevels($0)) }
    let words = [signKind] + levels.map(\.rawValue) + (mark.isDerived ? ["by its parts"] : [])
    cellName = "\(name): \(words.joined(separator: ", "))"
    through = Self.through(links, mine, column, library)
  }

  private static func through(
    _ links: [CrosswalkLink], _ mine: CrosswalkLink?, _ column: CrosswalkColumn,
    _ library: FrameworkLibrary
  ) -> String? {
    var sentences: [String] = []
    if let mine, mine.item != column.item, library.located(mine.item)?.items.count ?? 0 > 1 {
      sentences.append(
        "It is written as “\(mine.item.code)”, which names several items: a change holds for all "
          + "of them.")
    }
    let again = links.filter { $0.kind == .row }.dropFirst()
    if !again.isEmpty {
      let words = again.map { AlignmentWish($0.alignment).words }
      sentences.append(
        "The item stands here \(again.count + 1) times. The first is changed below; the others "
          + "are: \(words.joined(separator: "; ")). “Not aligned” takes all of them out.")
    }
    let parts = links.filter { $0.kind != .row }
    if !parts.isEmpty {
      let words = parts.prefix(mostOthers).map {
        "\($0.kind.words) “\($0.text)” (\(AlignmentWish($0.alignment).words))"
      }
      let rest = parts.count > mostOthers ? ["\(parts.count - mostOthers) more"] : []
      sentences.append(
        "Its parts are aligned by themselves, and stay so: "
          + "\((words + rest).joined(separator: "; ")).")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension CrosswalkLink {
  fileprivate var alignment: Alignment {
    Alignment(item, strength: strength, level: level, rationale: rationale)
  }
}
