import OfficePackage

extension WordTemplate {
  /// The fields of a mail merge, which Word fills and Plait leaves alone, each once.
  func mergeFields(of part: FormPart, _ index: FormIndex) -> [FormMistake] {
    var codes: [String] = []
    var code = ""
    for (number, node) in part.outline.nodes.enumerated() {
      switch node.element {
      case .fieldCode: code += FormMarkup.text(part.bytes[node.open..<node.close])
      case .fieldMark:
        codes.append(code)
        code = ""
      case .simpleField:
        codes +=
          FormControl.value(of: number, "instr", in: part.outline, part.bytes).map { [$0] } ?? []
      default: continue
      }
    }
    var told: Set<String> = []
    return codes.compactMap { code in
      guard let name = Self.mergeName(code), told.count < 100, told.insert(name).inserted else {
        return nil
      }
      let words = name.replacing("_", with: " ")
      let known = index.find(words, in: [0]) == nil ? index.slip(of: words, in: [0]) : words
      return FormMistake(
        code: .mergeField,
        place: FormPlace(
          part: part.name.description, description: part.title ?? "the document", paragraph: nil,
          characters: 0..<0),
        message:
          "The mail-merge field \u{201C}\(name)\u{201D} is filled by Word alone, and stays as it is.",
        remedy: "Write {\(known ?? "a name")} in its place if it is to be filled here.",
        nearest: known.map { [$0] } ?? [])
    }
  }

  private static func mergeName(_ code: String) -> String? {
    let words = code.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard words.count == 2, words[0].uppercased() == "MERGEFIELD" else { return nil }
    let rest = words[1].drop { $0 == " " }
    let name =
      rest.first == "\""
      ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != " " && $0 != "\\" }
    return name.isEmpty ? nil : String(name.prefix(80))
  }
}
