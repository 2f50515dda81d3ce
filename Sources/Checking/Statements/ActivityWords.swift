/// Tells what is done in class from what a learner can do afterwards.
enum ActivityWords {
  /// The complaint about a statement that is an activity, in small letters without its stem.
  ///
  /// Where another verb follows, as in "read chapter 4 and explain", something is learned.
  static func complaint(_ own: [String]) -> String? {
    guard let first = own.first, let objects = objects[Verbs.base(first)] ?? objects[first] else {
      return nil
    }
    let rest = own.dropFirst()
    guard let place = rest.prefix(6).firstIndex(where: { objects.contains($0) }) else { return nil }
    let between = rest[..<place]
    guard !between.contains(where: { joints.contains($0) }), !goesOn(rest[place...]),
      isOfClass(Verbs.base(first), between, rest[place], before: rest[place...].dropFirst().first)
    else { return nil }
    return "“\(own[...place].joined(separator: " "))” is an activity of the class."
  }

  /// Whether papers and games are those of a class: "the worksheet", and no admission packet, tax
  /// worksheet or lesson plan, which are work of an occupation.
  private static func isOfClass(
    _ verb: String, _ between: ArraySlice<String>, _ object: String, before next: String?
  ) -> Bool {
    if verb == "discuss" { return between.contains("in") || between.contains("as") }
    guard ofPapers.contains(verb) else { return true }
    // "The vital signs worksheet" is known in the class; a tax worksheet is known elsewhere.
    let isKnown = between.first == "the" && handedOut.contains(object)
    guard isKnown || between.allSatisfy(fillers.contains) else { return false }
    return next.map { Verbs.prepositions.contains($0) || closing.contains($0) } ?? true
  }

  private static let ofPapers: Set<String> = [
    "complete", "do", "finish", "play", "read", "review", "study", "take",
  ]

  /// What may stand before a paper of the class.
  private static let fillers: Set<String> = [
    "a", "all", "an", "assigned", "class", "course", "daily", "each", "every", "final", "first",
    "five", "four", "grammar", "group", "homework", "in", "math", "new", "one", "online", "our",
    "practice", "reading", "required", "review", "safety", "second", "short", "small", "spelling",
    "the", "their", "these", "this", "three", "two", "unit", "vocabulary", "weekly", "written",
    "your",
  ]

  private static let handedOut: Set<String> = [
    "assignment", "assignments", "handout", "handouts", "homework", "quiz", "workbook",
    "worksheet", "worksheets",
  ]

  private static let closing: Set<String> = [
    "after", "alone", "and", "before", "number", "or", "then", "together",
  ]

  /// Whether something else to do follows.
  private static func goesOn(_ words: ArraySlice<String>) -> Bool {
    var words = words
    while let joint = words.firstIndex(where: { ["and", "then", "to"].contains($0) }) {
      words = words[(joint + 1)...]
      if let next = words.first, Verbs.known.contains(next) || Verbs.showing.contains(next) {
        return true
      }
    }
    return false
  }

  private static let joints: Set<String> = [
    "and", "at", "for", "from", "of", "on", "to", "with",
  ]

  private static let paper: Set<String> = [
    "assignment", "assignments", "exercise", "exercises", "handout", "handouts", "homework",
    "lesson", "lessons", "module", "modules", "packet", "quiz", "quizzes", "workbook", "worksheet",
    "worksheets",
  ]

  private static let reading: Set<String> = [
    "chapter", "chapters", "handout", "handouts", "lesson", "module", "pages", "textbook",
    "workbook",
  ]

  private static let shows: Set<String> = [
    "film", "films", "lecture", "lectures", "movie", "podcast", "slideshow", "speaker", "speakers",
    "video", "videos", "webinar",
  ]

  private static let events: Set<String> = [
    "class", "classes", "fair", "lecture", "lectures", "orientation", "seminar", "session",
    "sessions", "trip", "webinar", "workshop", "workshops",
  ]

  private static let sites: Set<String> = [
    "campus", "college", "company", "employer", "employers", "factory", "facility", "farm",
    "hospital", "library", "plant", "shipyard", "workplace", "workplaces", "worksite",
  ]

  /// What makes an activity of a verb that may begin an objective as well.
  private static let objects: [String: Set<String>] = [
    "attend": events, "complete": paper,
    "discuss": ["class", "groups", "pairs"], "do": paper, "finish": paper,
    "listen": shows,
    "participate": [
      "activities", "activity", "class", "discussion", "discussions", "fair", "game", "games",
      "lecture", "lectures", "trip", "workshop", "workshops",
    ],
    "play": ["bingo", "game", "games"], "read": reading, "review": reading, "study": reading,
    "take": ["exam", "exams", "pretest", "posttest", "quiz", "quizzes"], "tour": sites,
    "view": shows, "visit": sites, "watch": shows,
  ]
}
