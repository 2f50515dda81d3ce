import Curriculum
import Journal
import ProgramFile

/// A form of fields as somebody sent it.
///
/// Each field comes with the text that the page showed and the version that it had, so that only
/// what the person changed is written, and nothing over what somebody else wrote since.
struct SentFacts {
  /// The section or list.
  let key: String
  /// The part of a list; nil for fields of the program itself.
  let part: PartID?
  /// Whether a part is to be added.
  let isNew: Bool
  /// The list of the part, or of the one that is to be added.
  let list: FactList?
  let facts: [Fact]
  private let form: SentForm

  /// - Throws: a `Failure` for a section or list that no page has.
  init(_ form: SentForm, isNew: Bool) throws(Failure) {
    self.form = form
    self.isNew = isNew
    key = form["section"]
    let part = form["part"]
    self.part = part.isEmpty ? nil : PartID(part)
    list = ProgramFacts.lists.first { $0.key == form["section"] }
    if let list, isNew != (self.part != nil) {
      facts = list.facts
    } else if !isNew, part.isEmpty,
      let section = ProgramFacts.sections.first(where: { $0.key == form["section"] })
    {
      facts = section.facts
    } else {
      throw .notUnderstood("The form was not understood.", "Load the page again.")
    }
  }

  /// What was typed into a field.
  func typed(_ fact: Fact, _ index: Int) -> String {
    fact.kind == .strands ? form.all("f\(index)").joined(separator: "\n") : form["f\(index)"]
  }

  /// The fields that the person changed, with the value of each and the version that they saw.
  func changes() -> [(index: Int, path: String, value: FileValue?, base: Int)] {
    facts.enumerated().compactMap { index, fact in
      guard typed(fact, index) != form["was\(index)"] else { return nil }
      return (
        index, fact.path, fact.value(of: form, named: "f\(index)"),
        form.number("version\(index)") ?? 0
      )
    }
  }
}
