import Authoring
import Curriculum

/// The names of outputs of which there is one for each program: `two.iet.yaml`, `two.2.iet.yaml`.
struct NumberedOutputs {
  private let count: Int

  /// Takes the number of programs.
  init(_ count: Int) { self.count = count }

  /// The names, the first of which is the name that a person gave.
  func names(_ path: String) -> [String] {
    (1...max(1, count)).map { $0 == 1 ? path : Self.name(path, $0) }
  }

  /// Where something is, in a sentence.
  func sentence(_ what: String, _ path: String) -> String {
    let areSeveral = count > 1 && what == "The program"
    return "\(areSeveral ? "The programs are" : "\(what) is") in \(names(path).listed)."
  }

  private static func name(_ path: String, _ number: Int) -> String {
    let ending = ProgramFormat.programEnding(of: path)?.count ?? single(path)
    return "\(path.dropLast(ending)).\(number)\(path.suffix(ending))"
  }

  /// The length of a simple ending with its dot; 0 for a name without one.
  private static func single(_ path: String) -> Int {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return 0 }
    return name[dot...].count
  }
}
