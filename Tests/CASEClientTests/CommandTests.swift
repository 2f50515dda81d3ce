import Foundation
import Testing

/// The executable as a script meets it.
struct CommandTests {
  private struct Run {
    var output: String
    var complaint: String
    var status: Int32
  }

  /// Runs `plait-fetch`, which is built beside the tests.
  private static func run(_ arguments: String..., input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("plait-fetch")
    process.arguments = arguments
    let (output, complaint) = (Pipe(), Pipe())
    let question = Pipe()
    try question.fileHandleForWriting.write(contentsOf: Array(input.utf8))
    try question.fileHandleForWriting.close()
    process.standardInput = question
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let words = String(
      decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(output: text, complaint: words, status: process.terminationStatus)
  }

  @Test func `a package comes on standard output, and nothing else`() throws {
    let server = try LoopbackServer { _, _ in [.answer(200, Pages.package)] }
    defer { server.stop() }
    let run = try Self.run(server.url("/ims/case/v1p0"), Pages.identifier(1))
    #expect(run.output == Pages.package)
    #expect(run.complaint == "")
    #expect(run.status == 0)
  }

  @Test func `an error is a sentence on standard error, and nothing comes`() throws {
    let server = try LoopbackServer { _, _ in [.answer(403, "")] }
    defer { server.stop() }
    let address = server.url("/ims/case/v1p0/CFDocuments")
    let run = try Self.run(address)
    #expect(run.output == "")
    #expect(
      run.complaint == """
        \(address)?limit=100&offset=0 may not be read by everybody (403). Ask the publisher for the \
        framework as a file.

        """)
    #expect(run.status == 3)
  }

  @Test func `what is not understood is told with the usage`() throws {
    let none = try Self.run()
    #expect(none.status == 2)
    #expect(none.complaint.hasSuffix("usage: plait-fetch ADDRESS [IDENTIFIER]\n"))
    let file = try Self.run("ccrs.json")
    #expect(file.status == 2)
    #expect(
      file.complaint == "“ccrs.json” is no web address. Give one that begins with https://.\n")
    #expect(try Self.run("--help").output.contains("usage: plait-fetch ADDRESS [IDENTIFIER]"))
  }

  private static func question(_ address: String) -> String { "{\"address\": \"\(address)\"}" }

  @Test func `a question of the workbench is asked as it stands on standard input`() throws {
    let server = try LoopbackServer { request, _ in
      [.answer(400, request.lines.joined(separator: "|"))]
    }
    defer { server.stop() }
    let run = try Self.run(
      "--exchange",
      input: """
        {"address": "\(server.url("/token"))", "form": "code=x", "authorization": "Basic eDp5"}
        """)
    #expect(run.output.hasPrefix("{\n  \"status\": 400,\n  \"body\": \"POST /token HTTP/1.1|"))
    for line in [
      "Authorization: Basic eDp5", "Content-Type: application/x-www-form-urlencoded",
      "Content-Length: 6",
    ] {
      #expect(run.output.contains("|\(line)"), "\(run.output)")
    }
    #expect(run.complaint == "")
    #expect(run.status == 0)
  }

  @Test func `a redirect is an answer to the workbench, and too much is none`() throws {
    let server = try LoopbackServer { request, _ in
      request.target == "/far"
        ? [.answer(302, headers: ["Location: /near"])]
        : [.answer(200, String(repeating: "x", count: 70_000))]
    }
    defer { server.stop() }
    let far = try Self.run("--exchange", input: Self.question(server.url("/far")))
    #expect(far.output.contains("\"status\": 302"))
    #expect(server.targets == ["/far"])
    let near = try Self.run("--exchange", input: Self.question(server.url("/near")))
    #expect(near.output == "")
    #expect(near.status == 3)
  }

  @Test(arguments: ["", "[]", "{}", question("ftp://x.example"), question("file:///etc/passwd")])
  func `what is no question is not asked`(input: String) throws {
    let run = try Self.run("--exchange", input: input)
    #expect(run.output == "")
    #expect(run.status == 2)
  }
}
