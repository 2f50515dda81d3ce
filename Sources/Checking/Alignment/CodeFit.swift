import Curriculum
import Frameworks

/// Whether the words of an outcome have anything to do with those of the items that it cites.
///
/// A word counts by its first five letters, which bring "measure" and "measurement" together. The
/// items beside one count for it: who cites the neighbor of the right item is not told.
struct CodeFit {
  /// Items and outcomes of fewer words say too little to be compared.
  private static let fewWords = 3
  private static let stemLength = 5

  private let library: FrameworkLibrary

  init(_ library: FrameworkLibrary) { self.library = library }

  /// The one item that an outcome cites and shares no word with; nil where anything fits.
  ///
  /// Only items of standards are judged, and only where the outcome cites nothing else: skills such
  /// as communication fit many words.
  func stranger(among citations: [Citation], in text: String, _ statement: String?) -> String? {
    guard citations.count == 1, case .item(let found) = citations[0].meaning,
      let list = library[found.framework], list.kind == .standards
    else { return nil }
    let item = found.item
    let own = Self.stems(of: text)
    guard own.count >= Self.fewWords else { return nil }
    let above = list.ancestors(of: found.index).map(\.label)
    let beside = item.parent == nil ? [item] : list.items.filter { $0.parent == item.parent }
    let texts = beside.flatMap { [$0.label, $0.statement] + $0.keywords } + above
    let theirs = Self.stems(of: texts.joined(separator: " "))
    guard theirs.count >= Self.fewWords, theirs.isDisjoint(with: own),
      theirs.isDisjoint(with: Self.stems(of: statement ?? ""))
    else { return nil }
    return "\(item.code) (\(item.label))"
  }

  private static func stems(of text: String) -> Set<Substring> {
    Set(
      text.lowercased().split { !$0.isLetter }.filter {
        $0.count > 3 && !empty.contains(String($0))
      }
      .map { $0.prefix(stemLength) })
  }

  private static let empty: Set<String> = [
    "that", "this", "with", "from", "their", "they", "them", "have", "each", "when", "what",
    "which",
    "into", "than", "then", "will", "using", "uses",
  ]
}
