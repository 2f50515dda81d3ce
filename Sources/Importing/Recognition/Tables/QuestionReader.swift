import Curriculum

/// Reads questions of a review, each with the answer below it.
struct QuestionReader {
  /// The requirement that the questions belong to, when none cites its own.
  let cited: ItemReference?
  private var question: Excerpt?
  private var answers: [Excerpt] = []
  private var status: Evidence.Status?
  private var marks: [Excerpt] = []

  init(cited: ItemReference?) { self.cited = cited }

  /// Reads a paragraph: a question, an answer, or marks.
  mutating func read(_ excerpt: Excerpt, into draft: inout ProgramDraft) {
    if Self.isQuestion(excerpt, in: draft) {
      finish(&draft)
      question = excerpt
      return
    }
    guard question != nil else {
      if Self.isHeading(excerpt, in: draft) {
        draft.claim(excerpt, as: .label(of: "review questions"))
      }
      return
    }
    let options = CheckMark.options(in: excerpt.text)
    let isStatus =
      !options.isEmpty
      && options.allSatisfy { EvidenceStatus(String(excerpt.text[$0.words])) != nil }
    if isStatus {
      status = EvidenceStatus(excerpt.text)?.status
      marks.append(excerpt)
    } else {
      answers.append(excerpt)
    }
  }

  /// Writes the last question with its answer.
  mutating func finish(_ draft: inout ProgramDraft) {
    guard let asked = question else { return }
    let said = answers.filter { !$0.saysNothing }
    let own = draft.citedRequirement(in: asked.text)
    let isField = status == nil && own == nil
    if isField, let role = Self.field(askedFor: asked.text, draft),
      draft.write(said, role: role, confidence: 0.8)
    {
      draft.claim(asked, as: .label(of: role.description))
    } else if status != nil || !said.isEmpty,
      let item = own ?? cited.map({ draft.part(of: $0, askedFor: asked.text) })
    {
      draft.addEvidence(asked: [asked], cited: item, status: status, statement: said)
      for mark in marks {
        draft.claim(mark, as: .label(of: "mark of a checklist"))
      }
    }
    (question, answers, marks, status) = (nil, [], [], nil)
  }

  /// Whether a line above the questions only names them: `Review Questions:`.
  private static func isHeading(_ excerpt: Excerpt, in draft: ProgramDraft) -> Bool {
    let words = PlainWords(excerpt.text).words
    return words.starts(with: ["review", "question"]) && words.count <= 6
      || draft.vocabulary.roles(of: excerpt.text).contains { $0.score >= 0.9 }
  }

  /// A question of a form: it has a number, or ends as one.
  private static func isQuestion(_ excerpt: Excerpt, in draft: ProgramDraft) -> Bool {
    let text = excerpt.text
    let mark = text.split(separator: " ").first ?? ""
    let isNumbered =
      mark.count <= 4 && mark.contains(where: \.isNumber)
      && (mark.hasSuffix(".") || mark.hasSuffix(")"))
    if isNumbered { return true }
    let words =
      text.last == "]" || text.last == ")"
      ? text[..<(text.lastIndex { "[(".contains($0) } ?? text.endIndex)].trimmed(of: []) : text[...]
    return words.hasSuffix("?")
  }

  /// The field that a question asks for.
  private static func field(askedFor question: String, _ draft: ProgramDraft) -> SourceRole? {
    let roles = draft.vocabulary.roles(of: PlainWords(question)).map(\.role)
    return roles.first { $0 == .activities || $0 == .trainingService }
      ?? roles.first(where: ProgramDraft.isProgramField)
  }
}
