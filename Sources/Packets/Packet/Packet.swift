import Curriculum

/// The assembled approval file: numbered documents in a bag, with a list of contents.
package struct Packet: Hashable, Sendable {
  /// The documents, in order.
  package let documents: [PacketDocument]
  package let bag: Bag

  package init(_ plan: PacketPlan) throws(BagError) {
    var taken: Set<String> = []
    let width = max(2, String(plan.items.count).count)
    let documents = plan.items.enumerated().map { index, item in
      PacketDocument(
        number: index + 1, title: item.title, content: item.content, isOurs: item.isOurs,
        files: item.files.map { file in
          let name = Self.name(of: file, in: item, number: index + 1, width, &taken)
          return PacketDocument.File(
            path: "data/" + name, mediaType: file.mediaType, content: file.content)
        })
    }
    self.documents = documents
    let guide = PacketGuide(plan: plan, documents: documents)
    let files = documents.flatMap(\.files).map { file in
      BagFile(String(file.path.dropFirst("data/".count)), file.content)
    }
    bag = try Bag(
      name: Self.folder(plan), payload: files + [BagFile("README.txt", text: guide.contentsText)],
      tags: [BagFile("HOW-TO-CHECK.txt", text: guide.checkingText)], info: plan.info)
  }

  /// The folder is named after the program, the day and the revision, so that rounds of review stay
  /// apart.
  private static func folder(_ plan: PacketPlan) -> String {
    let stem = FileStem.plain(plan.title)
    let round = plan.revision == 0 ? "" : "-revision-\(plan.revision)"
    return "\(stem.isEmpty ? "program" : stem)-packet-\(plan.info.date)\(round)"
  }

  private static func name(
    of file: PacketItem.File, in item: PacketItem, number: Int, _ width: Int,
    _ taken: inout Set<String>
  ) -> String {
    let plain = FileStem.plain(item.title == file.name ? FileStem.base(of: file.name) : item.title)
    let stem = item.stem ?? (plain.isEmpty ? "attachment" : plain)
    let digits = String(number)
    let prefix = String(repeating: "0", count: max(0, width - digits.count)) + digits + "-" + stem
    // Only the program's own file has this ending, so that nothing attached is taken for it.
    let ending =
      [".iet.yaml", ".iet.json"].first { item.isOurs && file.name.lowercased().hasSuffix($0) }
      ?? FileStem.dottedExtension(of: file.name)
    var name = prefix + ending
    var twin = 2
    while !taken.insert(name).inserted {
      name = "\(prefix)-\(twin)\(ending)"
      twin += 1
    }
    return name
  }
}
