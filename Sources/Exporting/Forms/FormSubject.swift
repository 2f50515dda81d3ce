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
  private let answered: Lazily<Checklist>
  private let crossed: Lazily<Crosswalk>
  private let placedUnits: Lazily<[PlacedUnit]>
  private let placedObjectives: Lazily<[PlacedObjective]>
  private let fromProse = Mutex<Set<FieldTopic>>([])
  private let dayWasAsked = Mutex(false)

  init(_ program: Program, _ profile: Profile, _ sources: FormSources) {
    self.program = program
    self.profile = profile
    self.sources = sources
    labels = Lazily { program.rowLabels }
    teaching = Lazily { TeachingTimes(of: program) }
    wording = Lazily { CodeWording(sources.library()) }
    prose = Lazily { Narrative(of: program) }
    answered = Lazily { sources.checklist() }
    crossed = Lazily { Crosswalk(of: program, against: sources.library()) }
    placedUnits = Lazily { program.units.enumerated().map { PlacedUnit(index: $0, unit: $1) } }
    placedObjectives = Lazily {
      program.objectives.enumerated().map { PlacedObjective(index: $0, objective: $1) }
    }
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

  /// The day that the documents of the packet carry.
  var day: CalendarDay? {
    dayWasAsked.withLock { $0 = true }
    return sources.day
  }

  /// Whether the day, or a document that may carry it, was asked for.
  var usesDay: Bool { dayWasAsked.withLock { $0 } }

  /// A whole document about the program.
  func report(_ kind: ReportKind) -> Report {
    if kind == .cover { dayWasAsked.withLock { $0 = true } }
    return sources.report(kind)
  }

  /// What is asked, and what shows each; all rules are run for it.
  var checklist: Checklist { answered.value }

  /// The objectives against the items of all frameworks.
  var crosswalk: Crosswalk { crossed.value }

  /// The units with their places.
  var units: [PlacedUnit] { placedUnits.value }

  /// The objectives with their places.
  var objectives: [PlacedObjective] { placedObjectives.value }

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
