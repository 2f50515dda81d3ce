package import CASEFormat
package import Foundation

/// Why nothing was fetched.
package enum FetchError: Error, Sendable, Hashable {
  // The address.
  case notAnAddress(String)
  case scheme(String, of: String)
  case passwordInAddress(host: String)
  case noIdentifier(URL)
  case partOfPackage(URL, kind: String)
  case identifierNotNeeded(URL)
  case badIdentifier(String)
  // The way to the server.
  case noHost(URL)
  case noConnection(URL)
  case notSecure(URL)
  case broken(URL)
  case silent(URL, limit: Duration)
  case tooSlow(limit: Duration)
  case tooLarge(URL, limit: Int)
  case endsTooSoon(URL, got: Int)
  case tooManyRedirects(URL, limit: Int)
  case redirectToNowhere(URL)
  case redirectRefused(URL, to: URL)
  case redirectToPlain(URL, to: URL)
  // What the server says.
  case status(URL, Int, StatusInfo?)
  case busy(URL, tries: Int)
  case waitTooLong(URL, asked: Duration, limit: Duration)
  case noCASEServer(tried: [URL])
  // What came.
  case webPage(URL)
  case notJSON(URL, JSONReadingError)
  case notAPackage(URL, CASEReadingError)
  case noDocumentList(URL)
  case documentWithoutIdentifier(URL, number: Int)
  case nextPageElsewhere(URL, next: URL)
  case pagesInACircle(URL)
  case pageWithoutNews(URL)
  case tooManyPages(URL, limit: Int)
  case listTooShort(URL, told: Int, got: Int)

  /// Whether the request itself is the trouble, and not what came of it.
  package var isUsage: Bool {
    switch self {
    case .notAnAddress, .scheme, .passwordInAddress, .noIdentifier, .partOfPackage,
      .identifierNotNeeded, .badIdentifier:
      true
    default: false
    }
  }
}
