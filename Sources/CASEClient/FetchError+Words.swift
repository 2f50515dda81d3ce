import Foundation

extension FetchError: CustomStringConvertible {
  /// What happened and what to do.
  package var description: String {
    switch self {
    case .notAnAddress(let text):
      "“\(text.onePrintedLine(atMost: 200))” is no web address. Give one that begins with https://."
    case .scheme(let scheme, let text):
      "“\(text.onePrintedLine(atMost: 200))” begins with \(scheme.onePrintedLine(atMost: 20)):, and "
        + "Plait fetches from web servers only. Give an address that begins with https:// or http://."
    case .passwordInAddress(let host):
      "The address of \(host) holds a name or a password, which would be seen by others on this "
        + "computer. Download the framework in your browser and import the file."
    case .noIdentifier(let url):
      "\(url) names no package. Add the identifier of a document to it: give the address of the "
        + "server alone to list its documents."
    case .partOfPackage(let url, let kind):
      "\(url) is the address of a part of a package (\(kind)). Give the address of the package "
        + "(CFPackages) or of its document (CFDocuments)."
    case .identifierNotNeeded(let url):
      "\(url) already names what to fetch. Leave the identifier out, or give the address of the server."
    case .badIdentifier(let text):
      "“\(text.onePrintedLine(atMost: 80))” is no identifier of a document. Take one from the list "
        + "of the server's documents."
    case .status, .busy, .waitTooLong, .noCASEServer: wordsOfServer
    case .noHost, .noConnection, .notSecure, .broken, .silent, .tooSlow, .tooLarge, .endsTooSoon,
      .tooManyRedirects, .redirectToNowhere, .redirectRefused, .redirectToPlain:
      wordsOfWay
    default: wordsOfContent
    }
  }

  private var wordsOfWay: String {
    switch self {
    case .noHost(let url):
      "The server \(url.name) cannot be found. Check the address, and whether this computer is online."
    case .noConnection(let url):
      "The server \(url.name) takes no connection. Check the address, or try again later."
    case .notSecure(let url):
      "The server \(url.name) cannot prove that it is \(url.name): its certificate is not accepted. "
        + "Tell its owner, or download the framework in your browser and import the file."
    case .broken(let url):
      "The connection to \(url.name) broke before it answered. Try again later."
    case .silent(let url, let limit):
      "\(url) sent nothing for \(limit.inWords). Try again later."
    case .tooSlow(let limit):
      "The server did not finish within \(limit.inWords). Try again later, or download the framework "
        + "in your browser and import the file."
    case .tooLarge(let url, let limit):
      "\(url) sends more than \(Self.size(limit)), which is more than any framework Plait reads. "
        + "Ask the publisher for a smaller package."
    case .endsTooSoon(let url, let got):
      "\(url) stopped after \(got) \(got == 1 ? "byte" : "bytes"), in the middle of its answer. "
        + "Nothing of it was kept. Try again."
    case .tooManyRedirects(let url, let limit):
      "\(url) points on and on: \(limit) redirects were followed. Ask the publisher for the address "
        + "of the framework itself."
    case .redirectToNowhere(let url):
      "\(url) points to another address and does not say which. Ask the publisher for the address of "
        + "the framework."
    case .redirectRefused(let url, let target):
      "\(url) points to \(target), which is no plain web address, so it was not followed. Ask the "
        + "publisher for the address of the framework."
    case .redirectToPlain(let url, let target):
      "\(url) points to \(target), where anybody on the way could change what comes, so it was not "
        + "followed. Ask the publisher for an address that begins with https://."
    default: ""
    }
  }

  private var wordsOfServer: String {
    switch self {
    case .status(let url, let status, let info):
      [Self.sentence(of: status, url), info?.inWords].compactMap(\.self).joined(separator: " ")
    case .busy(let url, let tries):
      "\(url) was asked \(tries) times, and each time the server was too busy. Try again later."
    case .waitTooLong(let url, let asked, let limit):
      "\(url) asks to wait \(asked.inWords) before the next try, and Plait waits \(limit.inWords) at "
        + "most. Try again after that time."
    case .noCASEServer(let tried):
      "\(tried.first?.name ?? "The server") publishes no frameworks by CASE at the usual addresses: "
        + "\(tried.map(\.absoluteString).joined(separator: " and ")) were tried. Ask the publisher for "
        + "the address of its CASE server."
    default: ""
    }
  }

  private static func sentence(of status: Int, _ url: URL) -> String {
    switch status {
    case 400: "\(url) was not understood by the server (400). Check the address."
    case 401:
      "\(url) is for people who sign in (401). Download the framework in your browser and import the "
        + "file."
    case 403:
      "\(url) may not be read by everybody (403). Ask the publisher for the framework as a file."
    case 404, 410: "There is nothing at \(url) (\(status)). Check the address and the identifier."
    case 500...599: "The server of \(url) has a fault (\(status)). Try again later."
    default: "\(url) was answered with \(status), and no framework. Check the address."
    }
  }

  private var wordsOfContent: String {
    switch self {
    case .webPage(let url):
      "\(url) sent a web page for people to look at, perhaps a form to sign in, and no framework. "
        + "Check the address, or download the framework in your browser and import the file."
    case .notJSON(let url, let error):
      "\(url) sent no complete JSON text: \(error). Try again, or ask the publisher."
    case .notAPackage(let url, let error): "\(url) sent no CASE package. \(error)"
    case .noDocumentList(let url):
      "\(url) sent no list of documents (CFDocuments). Check whether this is the address of a CASE "
        + "server."
    case .documentWithoutIdentifier(let url, let number):
      "Document \(number) of the list at \(url) has no identifier, so it could not be fetched. Ask "
        + "the publisher to mend the list."
    case .nextPageElsewhere(let url, let next):
      "The list at \(url) goes on at \(next), which is another server, so it was not followed and "
        + "the list is not complete. Ask the publisher to mend the list."
    case .pagesInACircle(let url):
      "The pages of the list lead back to \(url), which was read before. Ask the publisher to mend "
        + "the list, or fetch the document by its identifier."
    case .pageWithoutNews(let url):
      "The list does not end: \(url) names no document that was not named before, and points to one "
        + "more page. Ask the publisher to mend the list, or fetch the document by its identifier."
    case .tooManyPages(let url, let limit):
      "The list at \(url) has more than \(limit) pages. Fetch the document by its identifier."
    case .listTooShort(let url, let told, let got):
      "The server says that it has \(told) documents, and \(url) and the pages before it list "
        + "\(got). Try again, or fetch the document by its identifier."
    default: ""
    }
  }

  private static func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) MB" }
    return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) bytes"
  }
}

extension URL {
  /// The server as a message names it.
  fileprivate var name: String {
    (host() ?? absoluteString) + (port.map { ":\($0)" } ?? "")
  }
}
