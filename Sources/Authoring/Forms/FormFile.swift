import Packets
package import WordFormat

/// A form that was read: a Word file with marks for what is to be filled in.
public struct FormFile: Sendable {
  /// The path or the name of the file.
  public let path: String
  package let template: WordTemplate
  /// The SHA-256 of its bytes, in hexadecimal.
  let fingerprint: String

  /// How many marks it has.
  public var markCount: Int { template.marks.count }

  /// Reads a form.
  public init(at path: String) throws(AuthoringError) {
    try self.init(try InputFile.bytes(at: path), named: path)
  }

  /// Reads the bytes of a form.
  package init(_ bytes: [UInt8], named path: String) throws(AuthoringError) {
    self.path = path
    fingerprint = Fingerprint.of(bytes)
    do throws(WordTemplateError) {
      template = try WordTemplate(reading: bytes)
    } catch {
      throw .input(path, "\(error) (\(error.code))")
    }
  }
}
