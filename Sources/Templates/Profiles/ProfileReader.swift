import Curriculum
import Yams

/// Reads the YAML of a profile, and says everything that is wrong in it.
struct ProfileReader {
  private(set) var profile = Profile(id: "", title: "")
  /// The profile that this one stands on, and the line that says so.
  private(set) var extends: (name: String, line: Int?)?
  /// The names that only others can judge.
  private(set) var names: [ProfileName] = []
  private var reading: ProfileReading

  /// The mistakes of all files.
  var mistakes: [TemplateMistake] { earlier + reading.mistakes }
  /// The mistakes of the files that were read before.
  private var earlier: [TemplateMistake] = []

  static let fields = [
    "id", "title", "about", "extends", "strands", "content standards", "requirements",
    "required frameworks", "fields", "hours per credit", "preparation courses", "review", "packet",
    "forms", "signers", "reviewer column", "severities", "sources", "unverified", "words",
    "weights",
  ]

  /// Reads the file that says what a profile is.
  init(_ source: String, file: String) {
    reading = ProfileReading(file: file)
    guard let root = compose(source) else { return }
    let values = reading.group(root, "a profile", names: Self.fields)
    for name in ["id", "title"] where values[name] == nil && root.mapping != nil {
      reading.note(
        "A profile needs \(name == "id" ? "an id" : "a title").", "Write “\(name): …” at the top.",
        at: root)
    }
    readHead(values)
    readLists(values)
    readFrameworks(values)
    readWords(values)
    if let node = values["severities"] {
      profile.severities = reading.severities(node)
      note(.rule, reading.entries(node, "the group “severities”").map { ($0.name, $0.key) })
    }
  }

  /// Reads the file with the long lists of words of a profile.
  mutating func addWords(_ source: String, file: String) {
    earlier += reading.mistakes
    reading = ProfileReading(file: file)
    if let root = compose(source) {
      let inner = profile
      readWords(reading.group(root, "the words of a profile", names: ["words", "weights"]))
      profile.words.merge(inner.words) { ours, theirs in theirs + ours }
      profile.weights.merge(inner.weights) { _, theirs in theirs }
    }
  }

  private mutating func compose(_ source: String) -> Node? {
    do {
      if let root = try Yams.compose(yaml: source) { return root }
      reading.note("The file is empty.", "Write “id: …” and “title: …”.", at: nil)
    } catch {
      reading.note(error)
    }
    return nil
  }

  private mutating func readHead(_ values: [String: Node]) {
    if let node = values["id"] { profile.id = reading.text(node, "id") ?? "" }
    if let node = values["title"] { profile.title = reading.text(node, "title") ?? "" }
    if let node = values["about"] { profile.about = reading.text(node, "about") }
    if let node = values["extends"] {
      extends = reading.text(node, "extends").map { ($0, node.mark?.line) }
    }
    if let node = values["strands"] { profile.strandNames = reading.strandNames(node) }
    if let node = values["reviewer column"] {
      profile.hasReviewerColumn = reading.isTrue(node, "reviewer column")
    }
    if let node = values["hours per credit"] {
      profile.hoursPerCredit = node.string.flatMap { Amount($0) }
      if profile.hoursPerCredit == nil {
        reading.note(
          "“\(node.string ?? "")” is no number of hours.", "Write digits, such as 18.", at: node)
      }
    }
  }

  private mutating func readLists(_ values: [String: Node]) {
    if let node = values["fields"] { profile.fields = reading.fields(node) }
    if let node = values["review"] { profile.reviewSteps = reading.reviewSteps(node) }
    if let node = values["packet"] { profile.packet = reading.packet(node) }
    if let node = values["sources"] { profile.sources = reading.sources(node) }
    if let node = values["signers"] { profile.signers = reading.texts(node, "signers") }
    if let node = values["unverified"] { profile.unverified = reading.texts(node, "unverified") }
    if let node = values["preparation courses"] {
      profile.preparationCourses = reading.texts(node, "preparation courses")
    }
    if let node = values["forms"] {
      profile.forms = reading.texts(node, "forms")
      note(.form, node)
    }
  }

  private mutating func readFrameworks(_ values: [String: Node]) {
    let lists: [(String, WritableKeyPath<Profile, [String]>)] = [
      ("content standards", \.contentStandards), ("requirements", \.requirements),
      ("required frameworks", \.requiredFrameworks),
    ]
    for (name, list) in lists {
      guard let node = values[name] else { continue }
      profile[keyPath: list] = reading.texts(node, name)
      note(.framework, node)
    }
  }

  private mutating func readWords(_ values: [String: Node]) {
    if let node = values["words"] {
      profile.words = reading.words(node)
      note(
        .role,
        (node.mapping.map { Array($0) } ?? []).compactMap { key, _ in
          key.string.map { ($0, key) }
        })
    }
    if let node = values["weights"] {
      profile.weights = reading.weights(node)
      note(.clue, reading.entries(node, "the group “weights”").map { ($0.name, $0.key) })
    }
  }

  private mutating func note(_ kind: ProfileName.Kind, _ list: Node) {
    note(
      kind,
      (list.sequence.map { Array($0) } ?? []).compactMap { item in
        item.string.map { ($0, item) }
      })
  }

  private mutating func note(_ kind: ProfileName.Kind, _ named: [(String, Node)]) {
    names += named.map {
      ProfileName(kind: kind, name: $0.0, file: reading.file, line: $0.1.mark?.line)
    }
  }
}
