import Curriculum
import Frameworks
import Reports
import Synchronization
import WordFormat

/// The program that a form is filled with, and what all its records look up.
final class FormSubject: Sendable {
  let program: Program
  let profile: Profile
  let sources: FormSources
  private let labels: Lazily<[String]>
  private let teaching: Lazily<TeachingTimes>
  private let wording: Lazily<CodeWording>
  private let places: Lazily<[PartID: [Int]]>
  private let prose: Lazily<Narrative>
  private let fromProse = Mutex<Set<FieldTopic>>([])

  init(_ program: Program, _ profile: Profile, _ sources: FormSources) {
    self.program = program
    self.profile = profile
    self.sources = sources
    labels = Lazily { program.rowLabels }
    teaching = Lazily { TeachingTimes(of: program) }
    wording = Lazily { CodeWording(sources.library()) }
    prose = Lazily { Narrative(of: program) }
    places = Lazily {
      var places: [PartID: [Int]] = [:]
      for (index, objective) in program.objectives.enumerated() {
        for unit in objective.units { places[unit, default: []].append(index) }
      }
      return places
    }
  }

  /// What the objectives are called in a table, by their places.
  var objectiveLabels: [String] { labels.value }

  /// When units and objectives are taught.
  var times: TeachingTimes { teaching.value }

  /// How an alignment is written.
  var codes: CodeWording { wording.value }

  /// An outcome with the codes that its text does not name.
  func textWithCodes(_ outcome: Outcome) -> String {
    guard !outcome.alignments.isEmpty,
      let line = codes.line(outcome.alignments, beside: outcome.text)
    else { return outcome.text }
    return "\(outcome.text) (\(line.text))"
  }

  var library: FrameworkLibrary { sources.library() }

  /// The objectives that are taught in a unit, by their places.
  func objectives(of unit: PartID) -> [Int] { places.value[unit] ?? [] }

  /// What the program states on a topic; where it states nothing, the sentence that tells of it.
  func lines(on topic: FieldTopic) -> [String] {
    let answer = TopicAnswer(topic, of: program, telling: prose.value)
    if answer.isFromProse { fromProse.withLock { _ = $0.insert(topic) } }
    return answer.lines
  }

  /// The topics that a sentence of the prose was taken for.
  var topicsFromProse: [FieldTopic] {
    let topics = fromProse.withLock { $0 }
    return FieldTopic.allCases.filter(topics.contains)
  }

  /// The units with their places.
  var units: [PlacedUnit] {
    program.units.enumerated().map { PlacedUnit(index: $0, unit: $1) }
  }

  /// The objectives with their places.
  var objectives: [PlacedObjective] {
    program.objectives.enumerated().map { PlacedObjective(index: $0, objective: $1) }
  }

  /// The objectives that a course teaches; all where the program does not say.
  func objectives(of course: PlacedCourse) -> [PlacedObjective] {
    guard course.course.role != .support else { return [] }
    guard let places = CourseShare(of: course.index, in: program).objectives else {
      return objectives
    }
    return places.map { PlacedObjective(index: $0, objective: program.objectives[$0]) }
  }

  /// The courses with their places: support classes, or the others.
  func courses(areSupport: Bool) -> [PlacedCourse] {
    program.courses.enumerated().map { PlacedCourse(index: $0, course: $1) }
      .filter { ($0.course.role == .support) == areSupport }
  }

  /// Records over the parts of a list.
  func list<Part: Sendable>(_ parts: [Part], _ fields: [FormField<Part>]) -> FormValue {
    .list(count: parts.count) { PartRecord(part: parts[$0], subject: self, fields: fields) }
  }
}
