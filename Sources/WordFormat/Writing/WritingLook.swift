/// The styles that blocks are written in: those of our documents, or those of a form.
struct WritingLook: Sendable {
  /// How text looks where no style says it.
  struct Direct: Sendable {
    var isBold = false
    /// In half points.
    var size: Int?
    var spacing: (before: Int, after: Int)?
    var indent: (left: Int, hanging: Int)?
    var keepsWithNext = false
    var outlineLevel: Int?
  }

  /// The ids of the paragraph styles, by the ids that our own documents have.
  private var ids: [String: String]?
  private var directs: [String: Direct] = [:]
  /// The id of the style of tables; nil where the borders are written out.
  private(set) var table: String?
  /// Whether these are the styles of our own documents.
  var isOwn: Bool { ids == nil }

  /// The styles of our documents.
  static let own = WritingLook(ids: nil, table: "PlaitTable")

  private init(ids: [String: String]?, table: String?) {
    self.ids = ids
    self.table = table
  }

  /// The styles of a form; what it has no style for is formatted in place.
  init(_ styles: FormStyles) {
    self.init(ids: [:], table: styles.id("table", "Table Grid"))
    for level in 1...6 {
      let size = [32, 28, 24, 22, 22, 22][level - 1]
      take(
        styles, "Heading\(level)", ["heading \(level)"],
        Direct(
          isBold: true, size: size, spacing: (200, 80), keepsWithNext: true,
          outlineLevel: level - 1))
    }
    take(styles, "BodyText", ["Body Text"], Direct())
    take(styles, "Subtitle", ["Subtitle"], Direct(size: 26))
    take(styles, "Fact", ["Fact"], Direct(indent: (2_300, 2_300)))
    take(
      styles, "Caption", ["caption"], Direct(isBold: true, spacing: (160, 80), keepsWithNext: true))
    take(
      styles, "TableHeader", ["Table Header", "Table Heading"],
      Direct(isBold: true, spacing: (20, 20), keepsWithNext: true))
    take(styles, "TableText", ["Table Text", "Table Contents"], Direct(spacing: (20, 20)))
    take(styles, "ListBullet", ["List Bullet", "List Paragraph"], Direct(spacing: (0, 50)))
    take(styles, "ListNumber", ["List Number", "List Paragraph"], Direct(spacing: (0, 50)))
    directs["TableEnd"] = Direct(size: 2, spacing: (0, 160))
  }

  private mutating func take(
    _ styles: FormStyles, _ own: String, _ names: [String], _ direct: Direct
  ) {
    if let id = names.lazy.compactMap({ styles.id("paragraph", $0) }).first {
      ids?[own] = id
    } else {
      directs[own] = direct
    }
  }

  /// The id of a style, given the id that our own documents have for it.
  func id(_ own: String) -> String? { ids.map { $0[own] } ?? own }

  /// How text looks that has no style.
  func direct(_ own: String) -> Direct { directs[own] ?? Direct() }
}
