import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ProgramFile

extension Request {
  /// A value of the query; nil when it is not there.
  func query(_ name: String) -> String? {
    uri.queryParameters[Substring(name)].flatMap {
      String($0).replacing("+", with: " ").removingPercentEncoding
    }
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

  /// The fields and files of a form.
  ///
  /// - Throws: a `Failure` that names the file that is too long.
  func upload() async throws -> SentUpload {
    let buffer = try await body.collect(upTo: SentUpload.mostBytes)
    do throws(MultipartForm.Fault) {
      guard
        let boundary = headers[.contentType]?.wholeMatch(
          of: /multipart\/form-data;\s*boundary="?([A-Za-z0-9'()+_,.\/:=?-]{1,70})"?/)?.1
      else { throw .malformed }
      let form = try MultipartForm(Array(buffer.readableBytesView), boundary: String(boundary))
      return SentUpload(fields: SentForm(form.fields), files: form.files)
    } catch {
      switch error {
      case .malformed:
        throw Failure.notUnderstood(
          "The files did not arrive whole.", "Load the page again, then choose them once more.")
      case .longFile(let name):
        throw Failure(
          .contentTooLarge, "WB-104",
          "“\(name)” is larger than \(SentFile.mostBytes >> 20) MB, the most that a file may be.",
          "Make its pictures smaller (in Word: Picture Format, Compress Pictures), then send it again."
        )
      }
    }
  }
}
