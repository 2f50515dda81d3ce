import Curriculum
import Foundation
public import Frameworks
import ProgramFile

/// The other programs in a program's folder, as far as they say what goes with what.
public struct NeighborPrograms: Sendable {
  /// What they aligned.
  public private(set) var precedents: [Precedent] = []
  /// The titles of the programs, in the order of their files' names.
  public private(set) var titles: [String] = []
  /// The names of files that look like programs and could not be read.
  public private(set) var unread: [String] = []

  /// More programs than this tell nothing new.
  private static let most = 200

  /// Reads the programs (.iet.yaml, .iet.json) that lie beside a file.
  public init(of path: String) {
    let file = URL(fileURLWithPath: path).standardizedFileURL
    let folder = file.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let programs = names.filter { name in
      ProgramFormat.programEnding(of: name) != nil && !name.hasPrefix(".")
    }.sorted()
    for name in programs.prefix(Self.most) where name != file.lastPathComponent {
      guard let source = try? ProgramSource(at: folder.appendingPathComponent(name).path),
        case .document(let document) = source.content
      else {
        unread.append(name)
        continue
      }
      add(document.program, named: name)
    }
  }

  private mutating func add(_ program: Program, named name: String) {
    let title = program.title.isEmpty ? name : program.title
    titles.append(title)
    for objective in program.objectives {
      if let statement = objective.statement {
        precedents += objective.alignments.map {
          Precedent(text: statement, item: $0.item, program: title)
        }
      }
      for strand in Strand.allCases {
        for outcome in objective.outcomes[strand] {
          precedents += outcome.alignments.map {
            Precedent(text: outcome.text, item: $0.item, program: title)
          }
        }
      }
    }
  }
}
