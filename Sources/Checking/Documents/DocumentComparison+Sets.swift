import Curriculum

extension DocumentComparison {
  /// Compares the objectives, what each asks for in the strands, and the assessments.
  mutating func compareSets() {
    let pairs = ObjectivePairs(other, with: program)
    for pair in pairs.differing {
      let ours = program.objectives[pair.own]
      let name = program.name(ofObjective: pair.own)
      tell(
        .part(ours.id, name),
        """
        \(name) is “\(other.objectives[pair.other].statement ?? "")”, and in the program it is \
        “\(ours.statement ?? "")”.
        """)
    }
    for pair in pairs.all { compareOutcomes(pair) }
    tellUnknown(pairs.unpaired)
    compareAssessments()
  }

  /// Tells the objectives that the document alone has.
  mutating func compareUnknown() { tellUnknown(ObjectivePairs(other, with: program).unpaired) }

  /// Of a document with many objectives of its own one sentence says enough.
  private mutating func tellUnknown(_ places: [Int]) {
    let statements = places.map { (other.objectives[$0].statement ?? "").shortened }
    if statements.count > 3 {
      tell(
        .program,
        """
        there are \(statements.count) objectives that are not in the program, the first of them \
        “\(statements[0])”.
        """)
      return
    }
    for statement in statements {
      tell(
        .program, "there is the objective “\(statement)”, and in the program there is none like it."
      )
    }
  }

  private mutating func compareOutcomes(_ pair: (other: Int, own: Int)) {
    for strand in Strand.allCases {
      let theirs = other.objectives[pair.other].outcomes[strand]
      let ours = program.objectives[pair.own].outcomes[strand]
      guard !ours.isEmpty else { continue }
      let like = LikeTexts(theirs.map(\.text), among: ours.map(\.text))
      for (their, own) in like.differing {
        let name = program.name(ofOutcome: own, in: strand, ofObjective: pair.own)
        tell(
          .part(ours[own].id, name),
          "\(name) is “\(theirs[their].text)”, and in the program it is “\(ours[own].text)”.")
      }
      for their in like.unpaired {
        let name = program.name(ofObjective: pair.own)
        tell(
          .part(program.objectives[pair.own].id, name),
          """
          \(name) has the \(strand.title) outcome “\(theirs[their].text.shortened)”, and in the program it \
          has none like it.
          """)
      }
    }
  }

  private mutating func compareAssessments() {
    let ours = (program.assessments + program.objectives.flatMap(\.assessments)).map(\.text)
    let theirs = (other.assessments + other.objectives.flatMap(\.assessments)).map(\.text)
    guard !ours.isEmpty else { return }
    let like = LikeTexts(theirs, among: ours)
    for (their, own) in like.differing {
      tell(
        .program,
        "an assessment is “\(theirs[their].shortened)”, and in the program it is “\(ours[own].shortened)”."
      )
    }
    for their in like.unpaired {
      tell(
        .program,
        "there is the assessment “\(theirs[their].shortened)”, and in the program there is none like it."
      )
    }
  }
}
