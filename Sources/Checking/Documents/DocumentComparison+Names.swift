import Curriculum

extension DocumentComparison {
  /// A document may name fewer credentials, people and providers than the program, and no others.
  mutating func compareNames() {
    compare(
      "credential", .part("pathway", "the career pathway"), other.pathway.credentials.map(\.name),
      program.pathway.credentials.map(\.name))
    compare(
      "instructor", .part("instructors", "the instructors"), other.instructors.map(\.name),
      program.instructors.map(\.name))
    compare("provider", .program, other.providers.map(\.name), program.providers.map(\.name))
  }

  private mutating func compare(
    _ what: String, _ place: Place, _ theirs: [String], _ ours: [String]
  ) {
    let known = ours.filter { !$0.isEmpty }
    guard !known.isEmpty else { return }
    var alike = NamesAlike()
    for name in known { _ = alike.earlier(than: name) }
    let plain = known.map { PlainName($0) }
    for name in theirs where !name.isEmpty && !known.contains(name) {
      let own = PlainName(name)
      guard !plain.contains(where: { $0.holds(own) || own.holds($0) }),
        alike.earlier(than: name) == nil
      else { continue }
      tell(
        place,
        """
        there is the \(what) “\(name.shortened)”, and in the program there is only \
        \(known.map { "“\($0.shortened)”" }.listed).
        """)
    }
  }
}
