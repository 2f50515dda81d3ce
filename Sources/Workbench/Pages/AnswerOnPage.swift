/// What a page says once after a form, and what was wrong with one; its names are names of the page.
struct AnswerOnPage: PagePart {
  let answer: String?
  let answerKind: String
  let answerRemedy: String?
  let hasMistakes: Bool
  let mistakesTitle: String
  let mistakes: [FormMistakes.Mistake]
  /// A link that the page shows once, and what to do with it.
  let newLink: String?
  let newLinkWords: String?

  init(_ answer: Answers.Answer? = nil, _ mistakes: FormMistakes = FormMistakes()) {
    newLink = answer?.link
    newLinkWords = answer?.remedy
    // A link says by itself that it was made.
    let said = newLink == nil ? answer : nil
    self.answer = said?.words
    answerKind = said?.kind ?? ""
    answerRemedy = said?.remedy
    hasMistakes = !mistakes.all.isEmpty
    mistakesTitle = mistakes.title
    self.mistakes = mistakes.all
  }

  /// What is wrong with a field.
  subscript(field: String) -> String? { mistakes.first { $0.field == field }?.message }
}
