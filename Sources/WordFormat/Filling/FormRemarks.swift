import OfficePackage

/// Puts what was noticed while filling into words.
struct FormRemarks {
  private let template: WordTemplate
  private let part: FormPart
  private let wording: FormWording

  init(_ template: WordTemplate, _ part: FormPart, _ wording: FormWording) {
    self.template = template
    self.part = part
    self.wording = wording
  }

  /// The remarks in the order of the marks.
  func told(_ remarks: [FormRemark: Int]) -> [FormMistake] {
    guard !remarks.isEmpty else { return [] }
    let found = remarks.filter { $0.key.site < 0 || !part.sites[$0.key.site].isTwin }
    let paragraphs = found.keys.filter { $0.site >= 0 }.map { part.sites[$0.site].paragraph }
    let places = template.places(of: paragraphs, in: part)
    return found.sorted {
      ($0.key.site, $0.key.code.rawValue, $0.key.detail)
        < ($1.key.site, $1.key.code.rawValue, $1.key.detail)
    }.map { remark, count in
      guard remark.site >= 0 else { return dropped(count) }
      let site = part.sites[remark.site]
      return mistake(remark, site, count, template.place(of: site, in: part, places))
    }
  }

  private func dropped(_ count: Int) -> FormMistake {
    let place = FormPlace(
      part: part.name.description, description: part.title ?? "the document", paragraph: nil,
      characters: 0..<0)
    return FormMistake(
      code: .charactersDropped, place: place,
      message: "Some words held characters that no Word file can hold; they were left out.",
      remedy: "Look for them in the program: they are invisible, such as a bell or a null.")
  }

  private func mistake(
    _ remark: FormRemark, _ site: FormSite, _ count: Int, _ place: FormPlace
  ) -> FormMistake {
    let times = count == 1 ? "" : ", \(count) times"
    let words =
      site.control == nil ? "{\(site.words)}" : "the control \u{201C}\(site.words)\u{201D}"
    switch remark.code {
    case .emptyList:
      return FormMistake(
        code: .emptyList, place: place,
        message: "\(words) has nothing to repeat\(times), so what it is for was left out.",
        remedy: "State it in the program, or put {if …} … {end} around it.")
    case .notAmongChoices:
      return FormMistake(
        code: .notAmongChoices, place: place,
        message: "\u{201C}\(remark.detail)\u{201D} is not among the choices of \(words).",
        remedy: "Choose by hand, or add it to the choices in Word.")
    default:
      return FormMistake(
        code: remark.code, place: place,
        message: "Nothing is stated for \(words)\(times): "
          + "\u{201C}\(wording.nothing)\u{201D} stands there.",
        remedy: "State it in the program, or put {if \(site.words)} … {end} around it.")
    }
  }
}
