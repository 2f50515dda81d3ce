import CASEClient
import Foundation
import Testing

/// Servers that are slow, endless, busy, or send one elsewhere.
struct LimitsTests {
  private static let path = "/ims/case/v1p1/CFPackages/\(Pages.identifier(1))"

  @Test func `a busy server is asked again after the time that it names`() async throws {
    let visit = try await Fetching.run(Self.path) { _, number in
      switch number {
      case 1: [.answer(429, "", headers: ["Retry-After: 7"])]
      case 2: [.answer(503, "", headers: ["Retry-After: Sun, 06 Nov 1994 08:50:04 GMT"])]
      case 3: [.answer(429, "")]
      default: [.answer(200, Pages.package)]
      }
    }
    #expect(visit.text == Pages.package)
    #expect(visit.waits == [.seconds(7), .seconds(20), .seconds(4)])
  }

  @Test func `a server that stays busy is left alone`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in [.answer(503, "")] }
    #expect(visit.waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) was asked 5 times, and each time the server was too busy. Try again \
        later.
        """)
  }

  @Test func `a wait that is too long is not waited`() async throws {
    let visit = try await Fetching.run(Self.path) { _, _ in
      [.answer(429, "", headers: ["Retry-After: 7200"])]
    }
    #expect(visit.waits == [])
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) asks to wait 2 hours before the next try, and Plait waits 60 seconds \
        at most. Try again after that time.
        """)
    let far = try await Fetching.run(Self.path) { _, _ in
      [.answer(429, "", headers: ["Retry-After: 99999999999999999999999999"])]
    }
    #expect(far.sentence?.contains("asks to wait 1157 days") == true)
  }

  @Test func `waits count toward the time of the whole`() async throws {
    let visit = try await Fetching.run(Self.path, limits: FetchLimits(total: .seconds(100))) {
      _, _ in
      [.answer(429, "", headers: ["Retry-After: 40"])]
    }
    #expect(visit.waits == [.seconds(40), .seconds(40)])
    #expect(visit.sentence?.hasPrefix("The server did not finish within 100 seconds.") == true)
  }

  @Test(arguments: [true, false])
  func `a server that falls silent is left`(sendsHead: Bool) async throws {
    let visit = try await Fetching.run(
      Self.path, limits: FetchLimits(silence: .milliseconds(200))
    ) { _, _ in
      let head = LoopbackServer.Step.answer(200, "{", headers: ["Content-Length: 99"])
      return (sendsHead ? [head] : []) + [.pause(milliseconds: 5000)]
    }
    #expect(
      visit.sentence == "http://HOST\(Self.path) sent nothing for 0.2 seconds. Try again later.")
  }

  @Test func `a server that sends a byte now and then is left after the whole time`() async throws {
    let visit = try await Fetching.run(
      Self.path, limits: FetchLimits(silence: .seconds(20), total: .seconds(3))
    ) { _, _ in
      [.answer(200, "", headers: ["Content-Length: 99"])]
        + Array(repeating: [.text(" "), .pause(milliseconds: 50)], count: 200).joined()
    }
    #expect(
      visit.sentence == """
        The server did not finish within 3 seconds. Try again later, or download the framework in \
        your browser and import the file.
        """)
  }

  @Test(arguments: ["Content-Length: 900000000", "Transfer-Encoding: chunked"])
  func `an answer that is too large is stopped while it comes`(header: String) async throws {
    let visit = try await Fetching.run(Self.path, limits: FetchLimits(bytes: 100_000)) { _, _ in
      let piece = String(repeating: " ", count: 0x1000)
      return [.answer(200, "", headers: [header])]
        + Array(repeating: .text("1000\r\n\(piece)\r\n"), count: 20_000)
    }
    #expect(
      visit.sentence == """
        http://HOST\(Self.path) sends more than 97 KB, which is more than any framework Plait reads. \
        Ask the publisher for a smaller package.
        """)
  }

  @Test func `the pages of a list share one limit of bytes`() async throws {
    let visit = try await Fetching.run("/ims/case/v1p1", limits: FetchLimits(bytes: 4000)) { _, n in
      [.answer(200, Pages.page(n * 10...n * 10 + 9), headers: ["Link: <?p=\(n)>; rel=next"])]
    }
    #expect(visit.sentence?.contains("sends more than 3 KB") == true)
    #expect(visit.targets.count > 1)
  }

  @Test func `a redirect is followed`() async throws {
    let visit = try await Fetching.run("/ccrs") { request, _ in
      request.target == "/ccrs"
        ? [.answer(302, "moved", type: "text/plain", headers: ["Location: \(Self.path)"])]
        : [.answer(200, Pages.package)]
    }
    #expect(visit.text == Pages.package)
    #expect(visit.targets == ["/ccrs", Self.path])
  }

  @Test func `redirects in a circle end`() async throws {
    let visit = try await Fetching.run("/a") { request, _ in
      [.answer(301, "", headers: ["Location: \(request.target == "/a" ? "/b" : "/a")"])]
    }
    #expect(
      visit.sentence == """
        http://HOST/b points on and on: 5 redirects were followed. Ask the publisher for the address \
        of the framework itself.
        """)
    #expect(visit.targets.count == 6)
  }

  @Test func `a redirect to a file of this computer is not followed`() async throws {
    let visit = try await Fetching.run("/a") { _, _ in
      [.answer(302, "", headers: ["Location: file:///etc/hosts"])]
    }
    #expect(visit.complaint != nil)
    #expect(visit.text == nil)
  }

  @Test func `a server that is not there is said to take no connection`() async throws {
    let server = try LoopbackServer { _, _ in [] }
    let address = try CASEAddress(server.url("/ims/case/v1p1"))
    server.stop()
    try await Task.sleep(for: .milliseconds(200))
    let client = CASEClient(transport: WebTransport(), now: { Date() }, sleep: { _ in })
    await #expect(throws: FetchError.self) { _ = try await client.fetch(address) }
    do {
      _ = try await client.fetch(address)
    } catch {
      #expect(error.description.contains("127.0.0.1:\(server.port) takes no connection"))
    }
  }
}
