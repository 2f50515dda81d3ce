import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ProgramFile

extension Request {
  /// A value of the query; nil when it is not there.
  func query(_ name: String) -> String? {
    uri.queryParameters[Substring(name)].flatMap { String($0).removingPercentEncoding }
  }

  /// The body as JSON.
  func json(upTo bytes: Int = 1 << 20) async throws -> FileValue {
    let type = headers[.contentType]?.split(separator: ";").first
    guard type == "application/json" else { throw Failure.notJSON }
    let buffer = try await body.collect(upTo: bytes)
    return try FileValue.read(json: Array(buffer.readableBytesView), within: .request)
  }

  /// The fields of a form.
  func form(upTo bytes: Int = 1 << 20) async throws -> SentForm {
    let type = headers[.contentType]?.split(separator: ";").first
    guard type == "application/x-www-form-urlencoded" else {
      throw Failure.notUnderstood("The form was not understood.", "Load the page again.")
    }
    let buffer = try await body.collect(upTo: bytes)
    let pairs = String(buffer: buffer).split(separator: "&").prefix(5_000).map { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.replacing("+", with: " ").removingPercentEncoding ?? "" }
      // A browser sends two signs for the end of a line.
      return (halves[0], halves.count > 1 ? halves[1].replacing("\r\n", with: "\n") : "")
    }
    return SentForm(pairs)
  }
}
