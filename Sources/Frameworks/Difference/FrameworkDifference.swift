import Curriculum

/// What one version of a framework has and another has not, item by item.
///
/// Items are the same by their UUID, else by their code where only one item of each version has
/// it. Nothing is guessed from similar words: that is a migration.
public struct FrameworkDifference: Sendable, Hashable {
  /// The title of the old version; empty where there is none.
  public let old: String
  /// The title of the new version.
  public let new: String
  /// What happened to the framework as a whole.
  public let head: [FieldChange]
  /// What happened to items: those of the new version in its order, then those that are gone.
  public let items: [ItemChange]
  /// How many items are the same in both.
  public let unchanged: Int

  /// Compares an old version with a new one; without an old one all items are new.
  public init(from old: Framework?, to new: Framework) {
    self.old = old?.title ?? ""
    self.new = new.title
    head = old.map { Self.head($0, new) } ?? []
    let pairs = ItemPairs(old?.items ?? [], new.items)
    var changes: [ItemChange] = []
    var unchanged = 0
    for (index, item) in new.items.enumerated() {
      guard let old, let partner = pairs.old[index] else {
        changes.append(ItemChange(item, .added(under: Self.parent(of: index, in: new))))
        continue
      }
      let before = old.items[partner]
      var isSame = true
      let fields = Self.fields(before, item)
      if !fields.isEmpty {
        changes.append(ItemChange(item, .changed(fields)))
        isSame = false
      }
      if !pairs.sameParent(partner, index) {
        changes.append(
          ItemChange(
            item,
            .moved(from: Self.parent(of: partner, in: old), to: Self.parent(of: index, in: new))))
        isSame = false
      }
      if isSame { unchanged += 1 }
    }
    for index in pairs.gone { changes.append(ItemChange(pairs.oldItems[index], .removed)) }
    items = changes
    self.unchanged = unchanged
  }

  /// Whether the two versions say the same.
  public var isEmpty: Bool { head.isEmpty && items.isEmpty }

  private static func head(_ old: Framework, _ new: Framework) -> [FieldChange] {
    [
      FieldChange("title", old.title, new.title),
      FieldChange("publisher", old.publisher, new.publisher),
      FieldChange("version", old.version ?? "", new.version ?? ""),
      FieldChange("kind", old.kind.rawValue, new.kind.rawValue),
      FieldChange("strand", old.strand?.rawValue ?? "", new.strand?.rawValue ?? ""),
      FieldChange("language", old.language, new.language),
      FieldChange("license", old.licence.name, new.licence.name),
      FieldChange("note", old.note ?? "", new.note ?? ""),
    ].compactMap(\.self)
  }

  private static func fields(_ old: FrameworkItem, _ new: FrameworkItem) -> [FieldChange] {
    [
      FieldChange("code", code(old), code(new)),
      FieldChange("statement", old.statement, new.statement),
      FieldChange("label", old.label, new.label),
      FieldChange("level", listed(old.level), listed(new.level)),
      FieldChange("keywords", listed(old.keywords), listed(new.keywords)),
      FieldChange("type", old.kind ?? "", new.kind ?? ""),
      FieldChange("citation", old.citation ?? "", new.citation ?? ""),
    ].compactMap(\.self)
  }

  /// Where an item has no code, its UUID stands in for it, which nobody wants to read.
  private static func code(_ item: FrameworkItem) -> String {
    item.hasCode ? item.code.description : ""
  }

  private static func listed(_ texts: [String]) -> String { texts.joined(separator: ", ") }

  private static func parent(of index: Int, in framework: Framework) -> String? {
    framework.items[index].parent.map { ItemChange.name(framework.items[$0]) }
  }
}
