package import Foundation

/// What a server answered.
package struct Answer: Sendable {
  /// The address that answered.
  package var address: URL
  /// The status of HTTP, such as 200.
  package var status: Int
  /// The headers, by their names in small letters.
  package var headers: [String: String]
  /// The body.
  package var body: [UInt8]

  package init(address: URL, status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.address = address
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Whether the answer is a page for people, such as a form to sign in.
  package var isWebPage: Bool {
    let type = headers["content-type"]?.lowercased() ?? ""
    if type.contains("html") { return true }
    if type.contains("json") { return false }
    let start = String(decoding: body.prefix(64), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
