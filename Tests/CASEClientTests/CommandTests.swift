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
  private static func run(_ arguments: String...) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("plait-fetch")
    process.arguments = arguments
    let (output, complaint) = (Pipe(), Pipe())
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
}
