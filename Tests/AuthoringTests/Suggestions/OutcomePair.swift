import Authoring
import Curriculum
import Foundation
import Frameworks
import TestSupport

/// An outcome as somebody in a trade would write it, and the item that it should be aligned with.
struct OutcomePair: Sendable {
  var occupation: String
  var strand: Strand
  var outcome: String
  var item: ItemReference

  private static let folder = Package.root.appendingPathComponent(
    "Tests/AuthoringTests/Suggestions/Pairs")

  /// All pairs, in the order of the file.
  static func all() throws -> [OutcomePair] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("outcomes.tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let strand = Strand.allCases.first(where: { $0.title == fields[1] })
      else { return nil }
      return OutcomePair(
        occupation: fields[0], strand: strand, outcome: fields[2],
        item: ItemReference(framework: fields[3], code: fields[4]))
    }
  }

  /// The shipped catalogs, and a list of occupational competencies as a user would bring it.
  static func library() throws -> FrameworkLibrary {
    FrameworkLibrary(try FrameworkShelf().frameworks() + [try trades()])
  }

  private static func trades() throws -> Framework {
    let text = try String(
      contentsOf: folder.appendingPathComponent("trades.txt"), encoding: .utf8)
    var framework = Framework(
      id: "trades", title: "Tasks", publisher: "Plait", kind: .skills, licence: .unstated,
      identifier: "trades", strand: .workforceTraining)
    var group: Int?
    for line in text.split(separator: "\n") where line.contains("|") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let isGroup = !line.hasPrefix(" ")
      if isGroup { group = framework.items.count }
      framework.items.append(
        FrameworkItem(
          id: fields[0], code: FrameworkCode(fields[0]), label: fields[1],
          statement: fields[2].isEmpty ? fields[1] : fields[2], parent: isGroup ? nil : group,
          depth: isGroup ? 0 : 1))
    }
    return framework
  }
}
