/// Tells what the instructor does from what the learner does.
enum TeachingWords {
  /// The complaint about a statement that speaks of teaching; `own` is what stands behind its stem.
  ///
  /// Where the occupation itself is work with learners, "help students" is what the learner does,
  /// and no word stands for `learners`.
  static func complaint(
    _ words: [WrittenWord], _ own: [String], learners: Set<String>
  ) -> String? {
    if let subject = subject(of: words) {
      return "“\(subject)” is what the teaching side does, not the learner."
    }
    guard let first = own.first else { return nil }
    if first == "be" || first == "are", let done = own.dropFirst().first, passive.contains(done) {
      return "“\(first) \(done)” is what the instructor does to the learner."
    }
    if Verbs.base(first) == "receive",
      own.prefix(4).contains(where: { ["instruction", "training"].contains($0) })
    {
      return "“\(first) \(own[own.count > 1 ? 1 : 0])” is what the instructor gives to the learner."
    }
    guard done(to: own, learners) else { return nil }
    return "“\(own.prefix(2).joined(separator: " "))” is what the instructor does, not the learner."
  }

  /// "The instructor will", "this course introduces" and the like.
  private static func subject(of words: [WrittenWord]) -> String? {
    var rest = words[...]
    let isPointed = rest.first.map { ["our", "the", "this"].contains($0.text) } ?? false
    if isPointed { rest.removeFirst() }
    guard let subject = rest.first?.text, let verb = rest.dropFirst().first?.text else {
      return nil
    }
    let teaches =
      modals.contains(verb) || verb.hasSuffix("s") && teaching.contains(Verbs.base(verb))
    let isTeacher = teachers.contains(subject) && teaches
    guard isTeacher || isPointed && classes.contains(subject) && teaches else { return nil }
    return (isPointed ? words[0].text + " " : "") + "\(subject) \(verb)"
  }

  /// "Teach learners", "introduce students to", "provide opportunities for learners".
  private static func done(to own: [String], _ learners: Set<String>) -> Bool {
    guard let verb = own.first, teaching.contains(Verbs.base(verb)) else { return false }
    var rest = own.dropFirst()
    while let first = rest.first, fillers.contains(first) { rest.removeFirst() }
    guard let object = rest.first else { return false }
    if learners.contains(object) {
      // In "review student files", the files are reviewed.
      return object.hasSuffix("s") || rest.dropFirst().first.map(links.contains) ?? true
    }
    // Patients and clients are instructed by whoever learns.
    return Verbs.base(verb) == "provide"
      && rest.prefix(3).contains { ["instruction", "opportunities", "opportunity"].contains($0) }
      && rest.contains(where: learners.contains) && !rest.contains(where: served.contains)
  }

  private static let modals: Set<String> = ["can", "must", "shall", "should", "will"]

  private static let teachers: Set<String> = [
    "college", "faculty", "instructor", "instructors", "teacher", "teachers",
  ]

  private static let classes: Set<String> = [
    "class", "course", "lesson", "module", "program", "unit", "workshop",
  ]

  /// Verbs of teaching; “focuse” is what is left of “focuses” without its last letter.
  private static let teaching: Set<String> = [
    "allow", "assist", "cover", "demonstrate", "discuss", "enable", "encourage", "engage",
    "explain", "expose", "familiarize", "focuse", "give", "guide", "help", "instruct", "introduce",
    "offer", "prepare", "present", "provide", "review", "show", "teach", "train",
  ]

  private static let passive: Set<String> = [
    "assigned", "encouraged", "exposed", "familiarized", "given", "instructed", "introduced",
    "offered", "presented", "provided", "shown", "taught", "trained",
  ]

  /// The words for learners in a program whose occupation has these names.
  static func learners(where occupations: [String?]) -> Set<String> {
    let words = occupations.lazy.flatMap { WordReader.words(of: $0 ?? "") }
    var learners = learners
    for word in words {
      if workWithLearners.contains(word.text) { return [] }
      if workWithParticipants.contains(word.text) { learners.remove("participants") }
    }
    return learners
  }

  private static let learners: Set<String> = [
    "learner", "learners", "participants", "student", "students", "trainees",
  ]

  private static let served: Set<String> = [
    "client", "clients", "customer", "customers", "families", "family", "patient", "patients",
    "resident", "residents",
  ]

  /// Words in the names of occupations that are work with learners.
  private static let workWithLearners: Set<String> = [
    "child", "childhood", "children", "coach", "coaches", "educator", "educators", "instructor",
    "instructors", "instructional", "paraeducator", "paraeducators", "paraprofessional",
    "preschool", "school", "teacher", "teachers", "teaching", "trainer", "trainers", "tutor",
    "tutors",
  ]

  /// Words in the names of occupations that serve people whom they call participants.
  private static let workWithParticipants: Set<String> = [
    "activities", "activity", "advocate", "case", "caseworker", "community", "counselor",
    "enrollment", "fitness", "human", "navigator", "outreach", "peer", "recreation", "social",
    "wellness", "youth",
  ]

  private static let links: Set<String> = [
    "about", "for", "how", "in", "on", "through", "to", "with",
  ]

  private static let fillers: Set<String> = ["adult", "all", "each", "our", "the"]
}
