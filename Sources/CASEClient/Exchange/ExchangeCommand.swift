import CASEFormat
import Foundation

/// `plait-fetch --exchange`: one question, as JSON on standard input, and the answer as JSON.
///
/// A server that must ask another one, such as the provider that its people sign in with, has no
/// network code for it; and what it sends stands in no list of processes.
enum ExchangeCommand {
  private static let mostBytesOfQuestion = 64 << 10
  private static let limits = FetchLimits(
    bytes: 64 << 10, silence: .seconds(10), total: .seconds(10), tries: 1, redirects: 0, pages: 1)

  /// Asks, and gives the status and the body of the answer; a redirect is one like any other.
  static func answer(to input: [UInt8]) async throws(FetchError) -> [UInt8] {
    let question = try question(input)
    let answer = try await WebTransport().answer(
      to: question,
      within: TransportLimits(
        bytes: limits.bytes, silence: limits.silence, total: limits.total, told: limits))
    var writer = JSONWriter()
    writer.openObject()
    writer.field("status", answer.status)
    writer.field("body", String(decoding: answer.body, as: UTF8.self))
    writer.closeObject()
    return writer.finish()
  }

  private static func question(_ input: [UInt8]) throws(FetchError) -> Question {
    let small = JSONLimits(bytes: mostBytesOfQuestion, depth: 2, values: 10)
    guard case .object(let fields)? = try? JSONReader.read(input, limits: small),
      let text = fields.text("address"), let url = URL(string: text), url.host() != nil
    else { throw .notAnAddress("standard input") }
    guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme) else {
      throw .scheme(url.scheme ?? "", of: text)
    }
    return Question(
      url, form: fields.text("form"), authorization: fields.text("authorization"))
  }
}
