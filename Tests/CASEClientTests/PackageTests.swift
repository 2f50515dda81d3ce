import CASEClient
import Foundation
import Testing

/// One package of a server, and what servers do instead of sending it.
struct PackageTests {
  private static let path = "/ims/case/v1p1/CFPackages/\(Pages.identifier(1))"

  @Test(arguments: [
    ("/ims/case/v1p1/CFPackages/\(Pages.identifier(1))", nil),
    ("/ims/case/v1p1/CFDocuments/\(Pages.identifier(1))", nil),
    ("/ims/case/v1p1", Pages.identifier(1)),
    ("/ims/case/v1p1/CFDocuments", Pages.identifier(1)),
    ("", Pages.identifier(1)),
  ])
  func `a package comes as the server sent it`(path: String, identifier: String?) async throws {
    let visit = try await Fetching.run(path, identifier: identifier) { _, _ in
      [.answer(200, Pages.package)]
    }
    #expect(visit.text == Pages.package)
    #expect(visit.targets == [Self.path])
  }

  @Test func `a file comes as it is`() async throws {
    let visit = try await Fetching.run("/lists/skills.csv") { _, _ in
      [.answer(200, "code,statement\nA.1,Reads a gauge\n", type: "text/csv")]
    }
    #expect(visit.text == "code,statement\nA.1,Reads a gauge\n")
  }

  @Test func `an answer in broken pieces of any size is put together`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      let half = Pages.package.count / 2
      let (first, second) = (Pages.package.prefix(half), Pages.package.dropFirst(half))
      return [
        .answer(200, "", headers: ["Transfer-Encoding: chunked"]),
        .text("\(String(first.utf8.count, radix: 16))\r\n\(first)\r\n"), .pause(milliseconds: 30),
        .text("\(String(second.utf8.count, radix: 16))\r\n\(second)\r\n0\r\n\r\n"),
      ]
    }
    #expect(visit.text == Pages.package)
  }

  @Test(arguments: [
    "Content-Length: 4000", "Transfer-Encoding: chunked",
  ])
  func `an answer that stops half-way is no framework`(header: String) async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      let isChunked = header.hasPrefix("Transfer")
      return [
        .answer(200, (isChunked ? "fff\r\n" : "") + Pages.package.prefix(200), headers: [header])
      ]
    }
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) stopped after 200 bytes, in the middle of its answer. Nothing of it \
        was kept. Try again.
        """)
  }

  @Test func `an answer of unknown length that stops half-way is no framework`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      [
        .text("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"),
        .text(String(Pages.package.prefix(200))),
      ]
    }
    #expect(
      visit.sentence?.hasPrefix("http://HOST\(Self.path) sent no complete JSON text: ") == true)
  }

  @Test func `a list where a package was asked for is no package`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in [.answer(200, Pages.page(1...2))] }
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) sent no CASE package. This file has no CFDocument; it has \
        CFDocuments. Ask the publisher for the whole package (CFPackages), not for a part of it.
        """)
  }

  @Test func `a form to sign in is said to be one`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      [.answer(200, "<!doctype html><form>Password</form>", type: "text/html; charset=utf-8")]
    }
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) sent a web page for people to look at, perhaps a form to sign in, \
        and no framework. Check the address, or download the framework in your browser and import \
        the file.
        """)
  }

  @Test func `an error of a CASE server is told in its words and ours`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      [
        .answer(
          404,
          """
          {"imsx_StatusInfo":{"imsx_codeMajor":"failure","imsx_severity":"error",
           "imsx_description":"No such document.\\u001b[2J\\u202e Ask us.",
           "imsx_codeMinor":{"imsx_codeMinorField":[
            {"imsx_codeMinorFieldName":"TargetEndSystem","imsx_codeMinorFieldValue":"unknownobject"}]}}}
          """)
      ]
    }
    #expect(
      visit.sentence == """
        There is nothing at http://HOST\(Self.path) (404). Check the address and the identifier. The \
        server says: “No such document. [2J Ask us.” (unknownobject).
        """)
  }

  @Test(arguments: [
    (400, "was not understood by the server (400). Check the address."),
    (401, "is for people who sign in (401). Download the framework in your browser"),
    (403, "may not be read by everybody (403). Ask the publisher"),
    (500, "has a fault (500). Try again later."),
    (204, "was answered with 204, and no framework. Check the address."),
  ])
  func `a status is told in words`(status: Int, words: String) async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in [.answer(status, "")] }
    #expect(visit.sentence?.contains(words) == true, "\(visit.sentence ?? "")")
    #expect(visit.targets.count == 1)
  }

  @Test func `only the address that a person gave is asked for`() async throws {
    let visit = try await Fetching.run("/export/ccrs.json") { request, _ in
      [
        .answer(
          200,
          """
          {"CFDocument":{"CFPackageURI":{"uri":"http://HOST/second"}},"@context":"/third"}
          """)
      ]
    }
    #expect(visit.targets == ["/export/ccrs.json"])
  }
}
