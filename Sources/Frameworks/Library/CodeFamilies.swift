/// The codes of a library by strand and grade.
struct CodeFamilies: Sendable {
  struct Entry: Sendable {
    var anatomy: CodeAnatomy?
    var key: [UInt8]
    var slot: ItemSlot
  }

  private(set) var entries: [Entry] = []
  private var highest: [String: Int] = [:]

  init(_ frameworks: [Framework]) {
    entries.reserveCapacity(frameworks.reduce(0) { $0 + $1.items.count })
    for (position, framework) in frameworks.enumerated() {
      for (index, item) in framework.items.enumerated() {
        let anatomy = CodeAnatomy(item.code.description)
        entries.append(
          Entry(
            anatomy: anatomy, key: Array(item.code.key.utf8),
            slot: ItemSlot(framework: position, item: index)))
        guard let anatomy, let number = anatomy.number else { continue }
        for family in anatomy.families + anatomy.strands + Self.shortFamilies(of: anatomy) {
          highest[family] = max(highest[family] ?? 0, number)
        }
      }
    }
  }

  /// The highest number that the list has for a strand, in one grade or in any.
  func highest(for anatomy: CodeAnatomy, inAnyGrade: Bool) -> Int {
    (inAnyGrade ? anatomy.strands : anatomy.families).compactMap { highest[$0] }.max() ?? 0
  }

  /// `CCR.1` and `EFL.1` are short for anchors and levels whose strand or kind is not said.
  private static func shortFamilies(of anatomy: CodeAnatomy) -> [String] {
    guard anatomy.grade.isEmpty, let strand = anatomy.strands.first else { return [] }
    if strand.hasPrefix("CCR.") { return ["CCR|", "CCR"] }
    return strand == "ABE" || strand == "ESL" ? ["EFL|", "EFL"] : []
  }
}
