/// What a page says once after a form, and what was wrong with one; pages take its parts over.
struct AnswerOnPage: Sendable {
  var answer: String?
  var answerKind = ""
  var answerRemedy: String?
  var link: String?
  var mistakes = FormMistakes()

  init(_ answer: Answers.Answer? = nil, _ mistakes: FormMistakes = FormMistakes()) {
    self.answer = answer?.words
    answerKind = answer?.kind ?? ""
    answerRemedy = answer?.remedy
    link = answer?.link
    self.mistakes = mistakes
  }
}
