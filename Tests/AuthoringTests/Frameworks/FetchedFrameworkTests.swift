import Authoring
import Foundation
import Testing

/// What `plait` makes of the executable that fetches; scripts stand in for it.
struct FetchedFrameworkTests {
  private static let address = "https://case.example.org/ims/case/v1p1"

  /// Fetches with a script in the place of `plait-fetch`.
  private static func fetched(
    by script: String?, document: String? = nil
  ) throws -> Result<FetchedFramework, AuthoringError> {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plait-fetched-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if let script {
      let path = folder.appendingPathComponent("plait-fetch").path
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    do throws(AuthoringError) {
      return .success(
        try FetchedFramework(from: address, document: document, folder: folder))
    } catch {
      return .failure(error)
    }
  }

  @Test func `a package comes as it was sent`() throws {
    let fetched = try Self.fetched(by: #"printf '%s|' "$@""#, document: "AB-1").get()
    #expect(String(decoding: fetched.bytes, as: UTF8.self) == "\(Self.address)|AB-1|")
    #expect(fetched.documents == nil)
  }

  @Test func `the documents of a server come as a list`() throws {
    let fetched = try Self.fetched(
      by: """
        cat <<'LIST'
        {
          "base": "https://case.example.org/ims/case/v1p1",
          "documents": [
            {
              "identifier": "AB-1",
              "title": "Mathematics",
              "adoptionStatus": "Implemented",
              "lastChangeDateTime": "2024-05-01T00:00:00Z"
            }
          ]
        }
        LIST
        """
    ).get()
    let document = try #require(fetched.documents?.first)
    #expect(document.identifier == "AB-1")
    #expect(document.title == "Mathematics")
    #expect(document.creator == nil)
    #expect(document.adoptionStatus == "Implemented")
    #expect(document.changed == "2024-05-01T00:00:00Z")
  }

  @Test(arguments: [
    ("echo 'It is closed.' >&2; exit 3", AuthoringError.input(address, "It is closed.")),
    ("echo 'No address.' >&2; echo usage >&2; exit 2", .request(address, "No address.")),
    (
      "kill -9 $$",
      .input(
        address,
        "plait-fetch stopped before it was done. Try again, and report it if it happens again.")
    ),
  ])
  func `a failure is told in the words of the one that fetched`(
    script: String, expected: AuthoringError
  ) throws {
    let outcome = try Self.fetched(by: "echo half; " + script)
    #expect(throws: expected) { try outcome.get() }
  }

  @Test func `a missing executable is said to be missing`() throws {
    guard case .failure(let error) = try Self.fetched(by: nil) else {
      Issue.record("nothing can have been fetched")
      return
    }
    #expect(error.message.hasPrefix("Plait fetches with plait-fetch, which is not in "))
    #expect(error.message.contains("Unpack the whole release again"))
  }

  @Test func `output without end is cut off`() throws {
    let outcome = try Self.fetched(by: "exec yes 'a long line that goes on and on and on and on'")
    #expect(throws: AuthoringError.self) { try outcome.get() }
  }

  @Test(arguments: [
    ("https://example.org", true), ("HTTP://example.org", true), ("httpd.json", false),
    ("lists/ccrs.json", false), ("file:///etc/hosts", false),
  ])
  func `a web address is told from a file`(word: String, isAddress: Bool) {
    #expect(FetchedFramework.isAddress(word) == isAddress)
  }
}
