package import CASEFormat
package import Foundation

/// The pages of a list of documents as they come, and where the next one is.
///
/// Servers differ: some name the next page in `Link` (RFC 8288), some tell the total in
/// `X-Total-Count`, some tell nothing, and some send everything at once whatever is asked for.
package struct DocumentPages: Sendable {
  /// The documents so far, each once.
  package private(set) var documents: [ListedDocument] = []
  /// The address of the first page.
  package let first: URL

  private let list: URL
  private let limit: Int
  private var identifiers: Set<String> = []
  private var asked: Set<URL> = []
  private var taken = 0

  /// How many documents a page is asked to have: what servers give unless told otherwise.
  private static let pageSize = 100

  package init(of list: URL, atMost limit: Int) {
    self.list = list
    self.limit = limit
    first = list.page(limit: Self.pageSize, offset: 0)
    asked = [first]
  }

  /// Takes a page, and says where the next one is; nil at the end.
  package mutating func take(
    _ answer: Answer, asked url: URL, json: JSONValue
  ) throws(FetchError) -> URL? {
    let entries = try Self.entries(json, at: answer.address)
    let before = documents.count
    for (index, entry) in entries.enumerated() {
      guard let document = ListedDocument(entry) else {
        throw .documentWithoutIdentifier(answer.address, number: taken + index + 1)
      }
      if identifiers.insert(document.identifier).inserted { documents.append(document) }
    }
    taken += entries.count
    let next = try next(
      after: answer, entries: entries.count, hasNews: documents.count > before)
    guard let next else { return nil }
    guard asked.count < limit else { throw .tooManyPages(list, limit: limit) }
    guard asked.insert(next).inserted else { throw .pagesInACircle(next) }
    return next
  }

  private func next(
    after answer: Answer, entries: Int, hasNews: Bool
  ) throws(FetchError) -> URL? {
    if let header = answer.headers["link"],
      let next = LinkHeader.next(in: header, on: answer.address)
    {
      guard let here = next.onServer(of: answer.address) else {
        throw .nextPageElsewhere(answer.address, next: next)
      }
      guard !asked.contains(here) else { throw .pagesInACircle(here) }
      guard hasNews else { throw .pageWithoutNews(answer.address) }
      return here
    }
    let total = answer.headers["x-total-count"].flatMap { Int($0) }
    if let total {
      guard documents.count < total, taken < total else {
        return nil
      }
      guard hasNews else {
        throw .listTooShort(answer.address, told: total, got: documents.count)
      }
      return list.page(limit: Self.pageSize, offset: taken)
    }
    // Without a word of the server, a full page may have another behind it; a page of documents
    // that were all named before comes from a server that sends everything at once.
    guard hasNews, entries == Self.pageSize else { return nil }
    return list.page(limit: Self.pageSize, offset: taken)
  }

  private static func entries(_ json: JSONValue, at url: URL) throws(FetchError) -> [JSONValue] {
    switch json {
    case .array(let entries): return entries
    case .object(let object):
      guard case .array(let entries)? = object["CFDocuments"] else { throw .noDocumentList(url) }
      return entries
    default: throw .noDocumentList(url)
    }
  }
}
