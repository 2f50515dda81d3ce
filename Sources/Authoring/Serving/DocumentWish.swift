/// Which heads of lists somebody wants, in which order, and what of each (CASE 1.1, REST binding,
/// `getAllCFDocuments`).
public struct DocumentWish: Sendable {
  /// How many at most.
  public let limit: Int
  /// How many to pass over.
  public let offset: Int
  let sort: String?
  let isDescending: Bool
  let filter: DocumentFilter?
  let fields: Set<String>?

  private static let usualLimit = 100

  /// The fields with one text each, which can be sorted by and searched in.
  static let texts: Set<String> = [
    "identifier", "uri", "frameworkType", "caseVersion", "creator", "title", "lastChangeDateTime",
    "officialSourceURL", "publisher", "description", "language", "version", "adoptionStatus",
    "statusStartDate", "statusEndDate", "notes",
  ]
  private static let others: Set<String> = [
    "subject", "subjectURI", "licenseURI", "CFPackageURI", "extensions",
  ]

  /// Reads the parameters of an address.
  public init(_ parameter: (String) -> String?) throws(ServingRefusal) {
    limit = try Self.number(parameter, "limit", from: 1) ?? Self.usualLimit
    offset = try Self.number(parameter, "offset", from: 0) ?? 0
    sort = parameter("sort")
    if let sort, !Self.texts.contains(sort) { throw .sort(sort) }
    switch parameter("orderBy")?.lowercased() {
    case nil, "asc": isDescending = false
    case "desc": isDescending = true
    case let other?: throw .selection("orderBy", "“\(other)” is no order. Use asc or desc.")
    }
    var filter: DocumentFilter?
    if let text = parameter("filter") { filter = try DocumentFilter(text) }
    self.filter = filter
    var fields: Set<String>?
    if let text = parameter("fields") {
      let names = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      guard !names.isEmpty else { throw .selection("fields", "No field is named.") }
      for name in names where !Self.texts.contains(name) && !Self.others.contains(name) {
        throw .selection("fields", "A CFDocument has no field “\(name)”.")
      }
      fields = Set(names)
    }
    self.fields = fields
  }

  private static func number(
    _ parameter: (String) -> String?, _ name: String, from least: Int
  ) throws(ServingRefusal) -> Int? {
    guard let text = parameter(name) else { return nil }
    guard let number = Int(text), number >= least else {
      throw .selection(name, "“\(text)” is no whole number from \(least) on.")
    }
    return number
  }
}
