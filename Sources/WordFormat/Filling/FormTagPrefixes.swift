/// How the tags are written that marks stand in: each prefix with its colon, numbered.
struct FormTagPrefixes: Sendable {
  private(set) var all: [String] = []
  private var numbers: [String: Int] = [:]

  init() {}

  /// The prefixes of the texts that marks stand in, that of the part first.
  init(of part: FormPart) {
    add(part.outline.prefix)
    for site in part.sites { add(part.prefix(of: site.carrier)) }
  }

  /// The number of a prefix; that of the part for one that no text has.
  func number(of prefix: String) -> Int { numbers[prefix] ?? 0 }

  private mutating func add(_ prefix: String) {
    guard numbers[prefix] == nil else { return }
    numbers[prefix] = all.count
    all.append(prefix)
  }
}
