import Curriculum
import Frameworks
import Journal
import Mustache
import Reports

/// What a part says of an item: the sign in the matrix, and with what the form of the cell begins.
struct CrosswalkCell: Sendable {
  let sign: String
  /// Full, partial or none; and derived, where only parts of the row are aligned.
  let signKind: String
  let cellName: String
  /// What is said in the cell; nil for an empty one.
  let content: Content?
  let cellAddress: String

  struct Content: Sendable {
    /// How far the part itself meets the item, by the name in the form; nil for not at all.
    var own: String?
    var level: String?
    var rationale: String?
    /// What a change of the part itself leaves as it is.
    var through: String?
  }

  private static let mostOthers = 5

  init(
    _ row: CrosswalkRow, _ mark: CrosswalkMark?, _ column: CrosswalkColumn, called name: String,
    of crosswalk: Crosswalk, _ library: FrameworkLibrary, at address: String
  ) {
    cellAddress = address
    let links = mark.map(crosswalk.links) ?? []
    guard let mark else {
      (sign, signKind, content) = ("·", "none", nil)
      cellName = "\(name): not aligned"
      return
    }
    let mine = links.first { $0.kind == .row }
    signKind = mark.strength.rawValue + (mark.isDerived ? " derived" : "")
    sign = (mark.strength == .full ? "●" : "◐") + mark.levels.letters
    let levels = Alignment.Level.allCases.filter { mark.levels.contains(CrosswalkLevels($0)) }
    let words =
      [mark.strength.rawValue] + levels.map(\.rawValue) + (mark.isDerived ? ["by its parts"] : [])
    cellName = "\(name): \(words.joined(separator: ", "))"
    content = Content(
      own: mine?.strength.rawValue, level: mine?.level?.rawValue, rationale: mine?.rationale,
      through: Self.through(links, mine, column, library))
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

/// A crosswalk has thousands of cells: their names are found without a look at the type.
extension CrosswalkCell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "sign": sign
    case "signKind": signKind
    case "cellName": cellName
    case "cellAddress": cellAddress
    // What a cell does not have is not to be looked for in the row and on the page.
    case "content": content ?? false
    default: nil
    }
  }
}

extension CrosswalkLink {
  fileprivate var alignment: Alignment {
    Alignment(item, strength: strength, level: level, rationale: rationale)
  }
}
