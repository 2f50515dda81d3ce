import CASEFormat
import Foundation

/// The answer of another server to one question, which `plait-fetch` has asked: 64 KiB in 10 seconds
/// at most, and no redirect is followed.
public struct AskedServer: Sendable {
  /// The status of HTTP.
  public let status: Int
  /// The body.
  public let body: [UInt8]

  /// Asks a server; a form is sent by POST.
  ///
  /// - Parameters:
  ///   - address: Where.
  ///   - form: The fields of the form, encoded as in an address; nil for a plain question.
  ///   - authorization: What stands in the header of that name.
  /// - Throws: why there is no answer.
  public init(
    _ address: String, form: String? = nil, authorization: String? = nil
  ) async throws(AuthoringError) {
    var writer = JSONWriter()
    writer.openObject()
    writer.field("address", address)
    writer.field("form", form)
    writer.field("authorization", authorization)
    writer.closeObject()
    let input = writer.finish()
    let program = try FetchingProgram(in: nil, for: address)
    let outcome = await withCheckedContinuation {
      (answered: CheckedContinuation<Result<[UInt8], AuthoringError>, Never>) in
      // It waits for seconds, and the threads of Swift's tasks are few.
      DispatchQueue.global().async {
        answered.resume(
          returning: Result { () throws(AuthoringError) in
            try program.run(["--exchange"], input: input, for: address)
          })
      }
    }
    guard case .object(let fields)? = try? JSONReader.read(try outcome.get()),
      case .number(let digits)? = fields["status"], let status = Int(digits)
    else { throw .input(address, "\(FetchingProgram.name) gave no answer. Try again.") }
    self.status = status
    body = Array((fields.text("body") ?? "").utf8)
  }
}
