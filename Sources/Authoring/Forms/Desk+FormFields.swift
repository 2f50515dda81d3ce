public import Curriculum
import Exporting
import ProgramFile

extension Desk {
  /// The program to start from, whose values are the samples where nobody names a program.
  public func sampleProgram() throws(AuthoringError) -> Program {
    let text = try starterProgram()
    do throws(ProgramFileError) {
      return try ProgramDocument.read(yaml: text).program
    } catch {
      throw .input("starter.iet.yaml", "The program cannot be read.", findings: error.findings)
    }
  }

  /// Every name that a form may use, or those within one scope, each with what it stands for in a
  /// program.
  public func formFields(
    _ program: Program, in scope: String? = nil
  ) throws(AuthoringError) -> String {
    var lists = ProgramForm(profile).names(in: program, sources(of: program, nil))
    if let scope {
      let titles = lists.map(\.title)
      lists = lists.filter { $0.title == scope.lowercased() }
      guard !lists.isEmpty else {
        let meant = Spelling.nearest(to: scope, among: titles).map { "Did you mean “\($0)”? " }
        throw .request(
          scope,
          "A form has no names within this. \(meant ?? "")There are: "
            + titles.joined(separator: ", ") + ".")
      }
    }
    return lists.map(Self.drawn).joined(separator: "\n")
  }

  private static func drawn(_ list: FormNameList) -> String {
    let head =
      list.title == ProgramForm.programTitle
      ? "Anywhere in a form:" : "Within {each \(list.title)} … {end}:"
    let lines = list.entries.map { entry in
      "  \(entry.mark)  \(entry.meaning): \(entry.sample ?? "")".printableLine + "\n"
    }
    return "\(head)\n\(lines.joined())"
  }
}
