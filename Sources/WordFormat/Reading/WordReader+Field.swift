import SafeXML

extension WordReader {
  /// The three marks of a complex field; only its result is shown, and nothing is evaluated.
  mutating func readFieldCharacter(_ node: XMLNode, _ format: RunFormat) {
    switch node.attribute(.fldCharType) {
    case "begin":
      var field = Field()
      if let form = node.first(.ffData) { field.formText = Self.formText(form) }
      fields.append(field)
      if codeDepth == 0 { codeStart = cursor.place }
      codeDepth += 1
    case "separate":
      guard let last = fields.indices.last, fields[last].isInCode else { return }
      fields[last].isInCode = false
      fields[last].link = fields[last].hyperlink
      codeDepth -= 1
    case "end":
      guard let field = fields.popLast() else { return }
      if field.isInCode { codeDepth -= 1 }
      if codeDepth == 0 { fieldCode = [] }
      if !field.hasResult { showWithoutResult(field, format) }
      // The result of an inner field is a result of the outer one too.
      if field.hasResult, !fields.isEmpty { fields[fields.count - 1].hasResult = true }
    default: return
    }
  }

  /// Shows what stands in the code of a field that has no result of its own.
  private mutating func showWithoutResult(_ field: Field, _ format: RunFormat) {
    if let text = field.formText { return append(text, format) }
    show(FieldCode(String(decoding: field.code, as: UTF8.self)), format)
  }

  /// Shows what stands in a code, or tells that Word draws something from it that was not read.
  mutating func show(_ code: FieldCode, _ format: RunFormat) {
    if let text = code.shown { return append(text, format) }
    guard code.isDrawn, absenceDepth == 0, codeDepth == 0 else { return }
    notices.append(WordNotice(.drawnField(code.text), at: cursor.place))
  }

  /// What a check box, drop-down list or empty text field of a form shows (17.16.7, 17.16.9,
  /// 17.16.33).
  private static func formText(_ form: XMLNode) -> String? {
    if let box = form.first(.checkBox) {
      let state = box.first(.checked) ?? box.first(.default)
      return state?.isSwitchedOn == true ? "☒" : "☐"
    }
    if let input = form.first(.textInput) { return input.value(.default) }
    guard let list = form.first(.ddList) else { return nil }
    let entries = list.children.filter { $0.kind == .listEntry }.map { $0.attribute(.val) ?? "" }
    let chosen = list.integerValue(.result) ?? list.integerValue(.default) ?? 0
    return entries.indices.contains(chosen) ? entries[chosen] : nil
  }
}
