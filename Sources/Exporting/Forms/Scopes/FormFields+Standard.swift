import Curriculum
import Frameworks

extension FormFields {
  static let standard: [FormField<Alignment>] = [
    .text("Code", "its code") { link, _ in link.item.code },
    .text("Label", "what it is about, in a few words") { $1.item($0)?.label },
    .text("Statement", "its full text", also: ["Text"]) { $1.item($0)?.statement },
    .text("Framework", "the list it is from", also: ["List"]) { link, subject in
      subject.framework(link)?.title ?? link.item.framework
    },
    .text("Framework id", "the short name of the list") { link, subject in
      subject.framework(link)?.id ?? link.item.framework
    },
    .choice("Strand", "the strand that the list is used for", of: Strand.allCases.map(\.title)) {
      link, subject in
      subject.framework(link)?.strand?.title.capitalizedFirst
    },
    .choice("Strength", "full or partial", of: Alignment.Strength.allCases.map(\.rawValue)) {
      link, _ in
      link.strength.rawValue
    },
    .choice(
      "Level", "introduced, reinforced, mastered or assessed",
      of: Alignment.Level.allCases.map(\.rawValue)
    ) { link, _ in
      link.level?.rawValue
    },
    .text("Rationale", "why the part meets it") { link, _ in link.rationale },
    .lines("Evidence", "what shows it") { link, _ in link.evidence },
  ]
}

extension FormSubject {
  fileprivate func item(_ link: Alignment) -> FrameworkItem? {
    guard case .item(let found) = library.resolve(link.item) else { return nil }
    return found.item
  }

  /// A code with what it is about; alone where no list knows it.
  func line(_ link: Alignment) -> String { item(link)?.line ?? link.item.code }

  fileprivate func framework(_ link: Alignment) -> Framework? {
    if case .item(let found) = library.resolve(link.item) { return library[found.framework] }
    return link.item.framework.flatMap { library[$0] }
  }
}
