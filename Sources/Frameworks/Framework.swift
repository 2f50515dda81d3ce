public import Curriculum

/// A published list of standards, of skills, or of the requirements of a rule.
public struct Framework: Sendable, Hashable {
  /// The short name that programs use, such as `ccrs`.
  public var id: String
  /// The full title.
  public var title: String
  /// Who published the list.
  public var publisher: String
  /// The edition, as the publisher names it.
  public var version: String?
  /// What the entries are.
  public var kind: Kind
  /// The strand that the list is mostly used for; nil when it is not tied to one.
  public var strand: Strand?
  /// The language of the texts, such as `en-US`.
  public var language: String
  /// On which terms the list may be used.
  public var licence: FrameworkLicence
  /// What a reader should know before relying on the list.
  public var note: String?
  /// The entries in tree order: each item stands behind its parent and before its siblings.
  public var items: [FrameworkItem]
  /// The links between entries, and to entries of other lists, beside those of the tree.
  public var links: [ItemLink]
  /// The UUID of the list in CASE.
  public var identifier: String

  /// Makes a list; the items must stand in tree order.
  public init(
    id: String, title: String, publisher: String, kind: Kind, licence: FrameworkLicence,
    identifier: String, version: String? = nil, strand: Strand? = nil, language: String = "en-US",
    note: String? = nil, items: [FrameworkItem] = [], links: [ItemLink] = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.version = version
    self.kind = kind
    self.strand = strand
    self.language = language
    self.licence = licence
    self.note = note
    self.items = items
    self.links = links
    self.identifier = identifier
  }

  /// What the entries of a framework are.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Academic content, such as the College and Career Readiness Standards.
    case standards = "Standards"
    /// Abilities, such as employability skills or occupational competencies.
    case skills = "Skills"
    /// What a rule or an agency asks of a program.
    case requirements = "Requirements"
    /// Names for groups of people, of occupations or of competencies, such as the functioning
    /// levels of learners: an outcome belongs to one and does not meet it.
    case levels = "Levels"
  }

  /// The positions of the direct children of an item, or of the top items for nil.
  public func children(of parent: Int?) -> [Int] {
    items.indices.filter { items[$0].parent == parent }
  }

  /// The positions of the items that have no children.
  public var leaves: [Int] {
    let parents = Set(items.compactMap(\.parent))
    return items.indices.filter { !parents.contains($0) }
  }

  /// The item's ancestors, the topmost first.
  public func ancestors(of index: Int) -> [FrameworkItem] {
    var path: [FrameworkItem] = []
    var next = items[index].parent
    while let parent = next, path.count < items.count {
      path.append(items[parent])
      next = items[parent].parent
    }
    return path.reversed()
  }
}
