import CASEFormat

/// What a CASE server says of an error: `imsx_StatusInfo` of CASE 1.0 and 1.1.
package struct StatusInfo: Sendable, Hashable {
  /// The sentence of the server, on one line and without control characters.
  package var description: String
  /// The codes of the server, such as `unknownobject`.
  package var codes: [String]

  /// Finds the words in the body of an error; nil where the body is something else.
  package init?(_ body: [UInt8]) {
    let limits = JSONLimits(bytes: 64 << 10, depth: 16, values: 1000)
    guard case .object(let root)? = try? JSONReader.read(body, limits: limits) else { return nil }
    var info = root
    if case .object(let inner)? = root["imsx_StatusInfo"] { info = inner }
    var codes: [String] = []
    if case .object(let minor)? = info["imsx_codeMinor"],
      case .array(let fields)? = minor["imsx_codeMinorField"]
    {
      codes = fields.compactMap { field in
        guard case .object(let field) = field else { return nil }
        return field.text("imsx_codeMinorFieldValue").map { $0.onePrintedLine(atMost: 60) }
      }
    }
    guard let text = info.text("imsx_description") ?? info.text("imsx_codeMajor") else {
      return nil
    }
    description = text.onePrintedLine(atMost: 300)
    self.codes = codes
  }

  /// The words of the server as a message quotes them.
  var inWords: String {
    let codes = codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
    return "The server says: “\(description)”\(codes)."
  }
}
