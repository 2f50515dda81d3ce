import Curriculum
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ProgramFile

extension Response {
  /// JSON in its canonical form.
  static func json(
    _ value: FileValue, status: HTTPResponse.Status = .ok
  ) -> Response { json(bytes: value.canonicalJSON, status: status) }

  static func json(bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// Sends the browser to another page of ours after a form.
  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }

  /// A file to keep.
  ///
  /// - Parameters:
  ///   - bytes: all of it.
  ///   - name: what browsers call it; whoever wrote a title may have written anything into it.
  ///   - type: its media type.
  /// - Returns: an answer that no browser shows as a page.
  static func download(_ bytes: [UInt8], named name: String, type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .contentDisposition: attachment(named: name)],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The header that has a browser keep a file under a name (RFC 6266, with the plain name for
  /// those that do not know RFC 8187).
  static func attachment(named name: String) -> String {
    let safe = name.onOneLine.replacing(/[\p{C}\/\\:*?"<>|]+/, with: "-")
    let plain = String(safe.map { $0.isASCII && $0 != "%" ? $0 : "_" })
    let whole = safe.addingPercentEncoding(withAllowedCharacters: .letters8187) ?? ""
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(whole)"
  }
}

extension CharacterSet {
  /// What stands unescaped in a value of RFC 8187.
  fileprivate static let letters8187 = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
}

extension String {
  private static let plainInQueries = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/")

  /// The text as a value in the query of an address.
  var queryEncoded: String {
    addingPercentEncoding(withAllowedCharacters: Self.plainInQueries) ?? ""
  }
}
