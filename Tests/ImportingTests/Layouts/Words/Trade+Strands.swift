extension Trade {
  /// What learners do with a text or with numbers.
  static let academicVerbs = [
    "summarize", "find the main point of", "explain the order of the steps in",
    "write a short note about", "compare two versions of", "look up unknown words of",
    "add up the figures in", "read aloud",
  ]

  /// What that is for.
  static let academicAims = [
    "in three sentences", "for a reader who was not there", "and underline what is new",
    "to answer a partner’s questions", "and round to the nearest tenth", "without a dictionary",
    "in plain words, not in “shop talk”",
  ]

  /// How people behave at work.
  static let habits = [
    "ask for help", "agree who does what", "say politely what is missing",
    "plan the order of the work", "take correction well", "check the result a second time",
    "keep a calm voice", "own up to a mistake", "make room for another opinion",
  ]

  /// When it matters.
  static let situations = [
    "before the shift starts", "when two jobs come at once", "with a partner from another crew",
    "when the plan changes", "without being asked", "while others are waiting",
    "at the end of the day", "when a customer complains",
  ]
}
