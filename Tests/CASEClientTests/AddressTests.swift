import CASEClient
import Foundation
import Testing

/// What an address means, and the rules about other addresses, without a server.
struct AddressTests {
  @Test(arguments: [
    (
      "https://case.example.org",
      "server https://case.example.org/ims/case/v1p1 https://case.example.org/ims/case/v1p0"
    ),
    (
      "https://case.example.org/ims/case/",
      "server https://case.example.org/ims/case/v1p1 https://case.example.org/ims/case/v1p0"
    ),
    ("https://case.example.org/ims/case/v1p0/", "server https://case.example.org/ims/case/v1p0"),
    (
      "https://example.org:8443/deep/ims/case/vext",
      "server https://example.org:8443/deep/ims/case/vext"
    ),
    (
      "https://example.org/ims/case/v1p1/CFDocuments?filter=x",
      "list https://example.org/ims/case/v1p1"
    ),
    (
      "https://example.org/ims/case/v1p1/CFDocuments/AB-1",
      "package AB-1 of https://example.org/ims/case/v1p1"
    ),
    (
      "https://example.org/ims/case/v1p1/CFPackages/AB-1?x#y",
      "package AB-1 of https://example.org/ims/case/v1p1"
    ),
    ("https://example.org/files/ccrs.json", "file https://example.org/files/ccrs.json"),
    ("https://example.org/case/ccrs.json", "file https://example.org/case/ccrs.json"),
  ])
  func `an address is understood`(text: String, meaning: String) throws {
    let told =
      switch try CASEAddress(text) {
      case .server(let bases):
        "server " + bases.map(\.absoluteString).joined(separator: " ")
      case .documents(_, let base): "list \(base)"
      case .package(let base, let identifier): "package \(identifier) of \(base)"
      case .file(let url): "file \(url)"
      }
    #expect(told == meaning)
  }

  @Test(arguments: [
    ("ccrs", "“ccrs” is no web address. Give one that begins with https://."),
    (
      "file:///etc/passwd",
      "“file:///etc/passwd” begins with file:, and Plait fetches from web servers only. Give an "
        + "address that begins with https:// or http://."
    ),
    (
      "https://me:secret@example.org/ims/case/v1p1",
      "The address of example.org holds a name or a password, which would be seen by others on this "
        + "computer. Download the framework in your browser and import the file."
    ),
    (
      "https://example.org/ims/case/v1p1/CFItems/AB-1",
      "https://example.org/ims/case/v1p1/CFItems/AB-1 is the address of a part of a package "
        + "(CFItems). Give the address of the package (CFPackages) or of its document (CFDocuments)."
    ),
    (
      "https://example.org/ims/case/v1p1/CFPackages",
      "https://example.org/ims/case/v1p1/CFPackages names no package. Add the identifier of a "
        + "document to it: give the address of the server alone to list its documents."
    ),
  ])
  func `an address that cannot be fetched is refused`(text: String, sentence: String) {
    let error = #expect(throws: FetchError.self) { _ = try CASEAddress(text) }
    #expect(error?.description == sentence)
    #expect(error?.isUsage == true)
  }

  @Test func `nobody is led from https to http, to a file, or in circles`() throws {
    let address = try #require(URL(string: "https://example.org/a"))
    func target(_ location: String?, followed: Int = 0) throws(FetchError) -> String {
      try RedirectRule.target(of: location, from: address, followed: followed, atMost: 5)
        .absoluteString
    }
    #expect(try target("/b") == "https://example.org/b")
    #expect(try target("https://other.example.org/b") == "https://other.example.org/b")
    #expect(throws: FetchError.self) { try target("http://example.org/a") }
    #expect(throws: FetchError.self) { try target("file:///etc/hosts") }
    #expect(throws: FetchError.self) { try target("https://me:secret@example.org/") }
    #expect(throws: FetchError.self) { try target(nil) }
    #expect(throws: FetchError.self) { try target("/b", followed: 5) }
    let plain = try #require(URL(string: "http://example.org/a"))
    #expect(
      try RedirectRule.target(of: "https://example.org/a", from: plain, followed: 0, atMost: 5)
        .absoluteString == "https://example.org/a")
  }

  @Test(arguments: [
    ("<?offset=2>; rel=\"next\"", "https://example.org/docs?offset=2"),
    ("</p2>; title=\"a, b; <c>\"; rel=\"last next\"", "https://example.org/p2"),
    (
      "<https://example.org/1>; rel=prev, <https://example.org/3>;rel=next", "https://example.org/3"
    ),
    ("<https://example.org/1>; rel=\"prev\"", nil),
    ("<https://example.org/1", nil),
    ("rel=next", nil),
  ])
  func `the next page is found in a header Link`(header: String, next: String?) throws {
    let page = try #require(URL(string: "https://example.org/docs?offset=0"))
    #expect(LinkHeader.next(in: header, on: page)?.absoluteString == next)
  }

  @Test func `a server behind a gateway may know itself by http`() throws {
    let page = try #require(URL(string: "https://example.org/docs"))
    func here(_ text: String) -> String? {
      URL(string: text)?.onServer(of: page)?.absoluteString
    }
    #expect(here("http://example.org/docs?p=2") == "https://example.org/docs?p=2")
    #expect(here("https://EXAMPLE.org:443/docs?p=2") == "https://EXAMPLE.org:443/docs?p=2")
    #expect(here("http://example.org:8080/docs") == nil)
    #expect(here("https://example.org.evil.example/docs") == nil)
  }

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777.0),
    ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800.0),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
    ("Sun, 06 Nov 1994 25:49:37 GMT", nil),
    ("soon", nil),
  ])
  func `a date of HTTP is read`(text: String, seconds: Double?) {
    #expect(HTTPDate.date(text)?.timeIntervalSince1970 == seconds)
  }
}
