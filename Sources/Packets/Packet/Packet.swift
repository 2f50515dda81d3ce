import Curriculum
import Exporting

/// The assembled approval file: numbered documents in a bag, with a list of contents.
package struct Packet: Hashable, Sendable {
  package let contents: [PacketEntry]
  package let bag: Bag

  package init(_ plan: PacketPlan) throws(BagError) {
    var entries: [PacketEntry] = []
    var files: [BagFile] = []
    var number = 0
    var document: (role: PacketRole, title: String?)?
    var taken: Set<String> = []
    for item in Self.ordered(plan.items) {
      // One document in two formats has one number; each attachment is a document of its own.
      let title = item.title ?? (item.role == .attachment ? item.file.name : nil)
      if item.role == .attachment || document == nil || document?.role != item.role
        || document?.title != title
      {
        number += 1
        document = (item.role, title)
      }
      let name = Self.name(of: item, number: number, of: plan.items.count, &taken)
      files.append(BagFile(name, item.file.bytes))
      entries.append(
        PacketEntry(
          number: number, path: "data/" + name, title: title ?? item.role.title,
          mediaType: item.file.mediaType, size: item.file.bytes.count,
          sum: Fingerprint.of(item.file.bytes)))
    }
    contents = entries
    let guide = PacketGuide(title: plan.title, date: plan.info.date, contents: entries)
    files.append(BagFile("README.txt", text: guide.contentsText))
    bag = try Bag(
      name: Self.folder(plan), payload: files,
      tags: [BagFile("HOW-TO-CHECK.txt", text: guide.checkingText)], info: plan.info)
  }

  /// The folder is named after the program and the day, so that rounds of review stay apart.
  private static func folder(_ plan: PacketPlan) -> String {
    let stem = FileStem.plain(plan.title)
    return "\(stem.isEmpty ? "program" : stem)-packet-\(plan.info.date)"
  }

  private static func ordered(_ items: [PacketItem]) -> [PacketItem] {
    items.enumerated().sorted { ($0.element.role, $0.offset) < ($1.element.role, $1.offset) }
      .map(\.element)
  }

  private static func name(
    of item: PacketItem, number: Int, of count: Int, _ taken: inout Set<String>
  ) -> String {
    var stem = item.role.stem
    if item.role == .attachment {
      let own = FileStem.plain(item.title ?? FileStem.base(of: item.file.name))
      if !own.isEmpty { stem = own }
    }
    let width = max(2, String(count).count)
    let digits = String(number)
    let prefix = String(repeating: "0", count: max(0, width - digits.count)) + digits + "-" + stem
    let ending =
      item.file.name.lowercased().hasSuffix(".iet.yaml")
      ? ".iet.yaml" : FileStem.dottedExtension(of: item.file.name)
    var name = prefix + ending
    var twin = 2
    while !taken.insert(name).inserted {
      name = "\(prefix)-\(twin)\(ending)"
      twin += 1
    }
    return name
  }
}
