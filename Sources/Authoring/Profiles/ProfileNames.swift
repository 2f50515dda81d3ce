import Checking
import Curriculum
import Frameworks
import Importing
import Templates

/// The names that a profile may use of things that other modules know.
struct ProfileNames {
  private let frameworks: [String]

  init(_ library: FrameworkLibrary) { frameworks = library.frameworks.map(\.id) }

  /// What is the matter with a name; nil where there is what it names.
  func mistake(in name: ProfileName) -> TemplateMistake? {
    guard let known = known(name.kind), !known.names.contains(name.name) else { return nil }
    let near = Spelling.nearest(to: name.name, among: known.names)
    return TemplateMistake(
      file: name.file, line: name.line,
      message: "There is no \(known.what) “\(name.name)”.",
      remedy: near.map { "Did you mean “\($0)”?" } ?? known.remedy)
  }

  private func known(
    _ kind: ProfileName.Kind
  ) -> (what: String, names: [String], remedy: String)? {
    switch kind {
    case .rule:
      ("rule", Self.rules, "`plait rules` lists the codes.")
    case .framework:
      (
        "framework", frameworks,
        "`plait frameworks list` lists the ids; put the file of another one beside the program."
      )
    case .clue:
      (
        "kind of clues", ClueWeights.names,
        "The kinds are: \(ClueWeights.names.joined(separator: ", "))."
      )
    case .form, .role: nil
    }
  }

  private static let rules = RuleCatalog.all.map { $0.code.rawValue }
}
