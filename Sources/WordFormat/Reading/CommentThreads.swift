import SafeXML

/// Which comments answer others and which are settled (MS-DOCX 2.5.1).
struct CommentThreads {
  /// By paragraph id, that of the comment it answers.
  private(set) var parents: [String: String] = [:]
  /// The paragraph ids of settled comments.
  private(set) var resolved: Set<String> = []

  init(_ root: XMLNode, most: Int) {
    for element in root.children.lazy.filter({ $0.kind == .w15CommentEx }).prefix(most) {
      guard let id = element.attribute(.w15ParaId) else { continue }
      if let parent = element.attribute(.w15ParaIdParent) { parents[id] = parent }
      if element.attribute(.w15Done).map({ XMLNode.isOn($0) }) == true { resolved.insert(id) }
    }
  }
}
