import CASEClient
import Foundation
import Testing

/// The list of a server's documents, page by page.
struct ListTests {
  @Test func `a server's documents are listed with what a person chooses by`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { _, _ in
      [
        .answer(
          200,
          """
          {"CFDocuments":[{"identifier":"5d0c1a00-0000-4000-8000-000000000001",
           "uri":"https://example.org/1","title":"Mathematics","creator":"A board",
           "adoptionStatus":"Implemented","lastChangeDateTime":"2024-05-01T00:00:00Z",
           "CFPackageURI":{"uri":"http://192.0.2.1/never/opened"}}]}
          """)
      ]
    }
    #expect(
      visit.text == """
        {
          "base": "http://HOST/ims/case/v1p1",
          "documents": [
            {
              "identifier": "5d0c1a00-0000-4000-8000-000000000001",
              "title": "Mathematics",
              "creator": "A board",
              "adoptionStatus": "Implemented",
              "lastChangeDateTime": "2024-05-01T00:00:00Z"
            }
          ]
        }

        """)
    #expect(visit.targets == ["/ims/case/v1p1/CFDocuments?limit=100&offset=0"])
  }

  @Test func `pages are followed by the header Link`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p0/CFDocuments") { request, _ in
      request.target.contains("page=2")
        ? [.answer(200, Pages.page(3...4), headers: ["Link: </first>; rel=\"first\""])]
        : [
          .answer(
            200, Pages.page(1...2),
            headers: [
              "Link: </a>; title=\"say \\\"hi\\\", next\"; rel=\"first\", </ims/case/v1p0/CFDocuments?page=2>; rel=\"next\""
            ])
        ]
    }
    #expect(Pages.titles(visit.text) == ["1", "2", "3", "4"])
    #expect(visit.targets.last == "/ims/case/v1p0/CFDocuments?page=2")
  }

  @Test func `pages are followed by offset where only the total is told`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { request, _ in
      let pages = ["offset=0": 1...2, "offset=2": 3...4, "offset=4": 5...5]
      let page = pages.first { request.target.hasSuffix($0.key) }?.value ?? 9...9
      return [.answer(200, Pages.page(page), headers: ["X-Total-Count: 5"])]
    }
    #expect(Pages.titles(visit.text) == ["1", "2", "3", "4", "5"])
  }

  @Test func `a full page without a word is followed by the next, a short one ends the list`()
    async throws
  {
    let visit = try await Fetching.run("/ims/case/v1p1") { request, _ in
      [.answer(200, Pages.page(request.target.hasSuffix("offset=0") ? 1...100 : 101...103))]
    }
    #expect(Pages.titles(visit.text).count == 103)
    #expect(
      visit.targets == [
        "/ims/case/v1p1/CFDocuments?limit=100&offset=0",
        "/ims/case/v1p1/CFDocuments?limit=100&offset=100",
      ])
  }

  @Test func `a server that sends everything at once is asked no third time`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { _, _ in
      [.answer(200, Pages.page(1...100))]
    }
    #expect(Pages.titles(visit.text).count == 100)
    #expect(visit.targets.count == 2)
  }

  @Test func `pages that lead back are an error`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { _, number in
      [.answer(200, Pages.page(1...2), headers: ["Link: <?p=\(number)>; rel=next"])]
    }
    #expect(
      visit.sentence == """
        The list does not end: http://HOST/ims/case/v1p1/CFDocuments?p=1 names no document that was \
        not named before, and points to one more page. Ask the publisher to mend the list, or fetch \
        the document by its identifier.
        """)
    let circle = try await Fetching.run("/ims/case/v1p1") { _, _ in
      [
        .answer(
          200, Pages.page(1...1), headers: ["Link: <?limit=100&offset=0>; rel=next"])
      ]
    }
    #expect(
      circle.sentence == """
        The pages of the list lead back to \
        http://HOST/ims/case/v1p1/CFDocuments?limit=100&offset=0, which was read before. Ask the \
        publisher to mend the list, or fetch the document by its identifier.
        """)
  }

  @Test func `pages without end are stopped`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1", limits: FetchLimits(pages: 7)) { _, n in
      [.answer(200, Pages.page(n...n), headers: ["Link: <?p=\(n)>; rel=next"])]
    }
    #expect(visit.sentence?.contains("has more than 7 pages") == true)
    #expect(visit.targets.count == 7)
  }

  @Test func `a next page on another server is not asked for`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { _, _ in
      [
        .answer(
          200, Pages.page(1...1), headers: ["Link: <http://127.0.0.2:9/CFDocuments>; rel=next"])
      ]
    }
    #expect(
      visit.sentence == """
        The list at http://HOST/ims/case/v1p1/CFDocuments?limit=100&offset=0 goes on at \
        http://127.0.0.2:9/CFDocuments, which is another server, so it was not followed and the list \
        is not complete. Ask the publisher to mend the list.
        """)
  }

  @Test func `a list shorter than the server says is an error`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1") { _, _ in
      [.answer(200, Pages.page(1...2), headers: ["X-Total-Count: 40"])]
    }
    #expect(visit.sentence?.hasPrefix("The server says that it has 40 documents, and ") == true)
  }

  @Test func `a host alone is asked at the paths of both versions`() async throws {
    let visit = try await Fetching.run("") { request, _ in
      request.target.contains("v1p1")
        ? [.answer(404, "<html>no such page</html>", type: "text/html")]
        : [.answer(200, Pages.page(1...1))]
    }
    #expect(Pages.titles(visit.text) == ["1"])
    #expect(visit.text?.contains("\"base\": \"http://HOST/ims/case/v1p0\"") == true)
    let none = try await Fetching.run("/") { _, _ in [.answer(404, "no", type: "text/plain")] }
    #expect(
      none.sentence == """
        HOST publishes no frameworks by CASE at the usual addresses: http://HOST/ims/case/v1p1 and \
        http://HOST/ims/case/v1p0 were tried. Ask the publisher for the address of its CASE server.
        """)
  }
}
