import Curriculum
import Frameworks
import Importing

/// Puts words of a document where a person wants them in a program.
///
/// A target is a field of the program, such as `summary`, or one of an objective, such as
/// `o3/adult education`; what is there already stays, and the words come after it. The codes in them
/// become alignments, as they do where the words are recognized.
struct PlacedByHand {
  private(set) var program: Program
  private var fresh: FreshNames
  private let library: FrameworkLibrary

  init(_ program: Program, _ library: FrameworkLibrary) {
    self.program = program
    self.library = library
    fresh = program.freshNames
  }

  /// Places words; nil when there is no such target, else what they became.
  mutating func place(_ text: String, in target: String) -> String? {
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return place(text, inField: target) }
    guard let index = program.objectives.firstIndex(where: { $0.id.rawValue == parts[0] }) else {
      return nil
    }
    let name = program.objectives[index].label ?? "objective \(index + 1)"
    let id = program.objectives[index].id
    switch parts[1] {
    case "statement":
      Self.append(text, to: &program.objectives[index].statement)
      program.objectives[index].alignments.addNew(library.alignments(in: text))
    case "notes": Self.append(text, to: &program.objectives[index].notes)
    case "assessment":
      var assessment = Assessment(id: fresh.name(PartID("\(id)-assessment-1")))
      assessment.text = text
      assessment.alignments = library.alignments(in: text)
      program.objectives[index].assessments.append(assessment)
    default:
      guard let strand = Strand(rawValue: parts[1]) else { return nil }
      var outcome = Outcome(id: fresh.name(PartID("\(id)-\(strand.idWord)-1")))
      outcome.text = text
      outcome.alignments = library.alignments(in: text, of: strand)
      program.objectives[index].outcomes[strand].append(outcome)
      return "\(strand) outcome of \(name)"
    }
    return "\(parts[1]) of \(name)"
  }

  private mutating func place(_ text: String, inField field: String) -> String? {
    switch field {
    case "title":
      program.title = "\(program.title) \(text)".onOneLine
    case "summary": Self.append(text, to: &program.summary)
    case "intensity": Self.append(text, to: &program.intensity)
    case "team teaching": Self.append(text, to: &program.teamTeaching.planning)
    case "objective":
      var objective = Objective(id: fresh.name(PartID("o\(program.objectives.count + 1)")))
      objective.statement = text
      objective.alignments = library.alignments(in: text)
      program.objectives.append(objective)
      return "a new objective"
    case "material":
      var material = Material(id: fresh.name(PartID("material-1")))
      material.text = text
      program.materials.append(material)
    case "assessment":
      var assessment = Assessment(id: fresh.name(PartID("assessment-1")))
      assessment.text = text
      assessment.alignments = library.alignments(in: text)
      program.assessments.append(assessment)
    case "note":
      var note = Note(id: fresh.name(PartID("note-1")))
      note.text = text
      program.notes.append(note)
    default: return nil
    }
    return field
  }

  private static func append(_ text: String, to field: inout String?) {
    field = field.map { $0.isEmpty ? text : "\($0)\n\(text)" } ?? text
  }
}
