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
}

extension String {
  private static let plainInQueries = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/")

  /// The text as a value in the query of an address.
  var queryEncoded: String {
    addingPercentEncoding(withAllowedCharacters: Self.plainInQueries) ?? ""
  }
}
