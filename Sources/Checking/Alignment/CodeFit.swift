import Curriculum
import Frameworks

/// Whether the words of an outcome have anything to do with those of the items that it cites.
///
/// The items beside one count for it: who cites the neighbor of the right item is not told.
struct CodeFit {
  /// Items and outcomes of fewer words say too little to be compared.
  private static let fewWords = 3

  private let library: FrameworkLibrary
  private var known: [String: Set<Beginning>] = [:]

  init(_ library: FrameworkLibrary) { self.library = library }

  /// The one item that an outcome cites and shares no word with; nil where anything fits.
  ///
  /// Only items of standards are judged, and only where the outcome cites nothing else: skills such
  /// as communication fit many words.
  mutating func stranger(
    among citations: [Citation], in text: String, _ statement: String?
  ) -> String? {
    guard citations.count == 1, case .item(let found) = citations[0].meaning,
      let list = library[found.framework], list.kind == .standards
    else { return nil }
    let item = found.item
    let own = Beginning.all(in: text)
    guard own.count >= Self.fewWords else { return nil }
    let cited = words("\(list.id) \(item.id)") { [item.label, item.statement] + item.keywords }
    guard cited.count >= Self.fewWords, cited.isDisjoint(with: own) else { return nil }
    let around = words("\(list.id) around \(item.parent ?? found.index)") {
      list.ancestors(of: found.index).map(\.label)
        + list.items.filter { item.parent != nil && $0.parent == item.parent }
        .flatMap { [$0.label, $0.statement] + $0.keywords }
    }
    let stated = Beginning.all(in: statement ?? "")
    guard around.isDisjoint(with: own), cited.isDisjoint(with: stated),
      around.isDisjoint(with: stated)
    else { return nil }
    return "\(item.code) (\(item.label))"
  }

  private mutating func words(_ key: String, _ texts: () -> [String]) -> Set<Beginning> {
    if let words = known[key] { return words }
    let words = Set(texts().flatMap { Beginning.all(in: $0) })
    known[key] = words
    return words
  }
}
