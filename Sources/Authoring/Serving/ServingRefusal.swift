import CASEFormat

/// Why a CASE server has no good answer, as the specification has it (`imsx_StatusInfo`).
public struct ServingRefusal: Error, Sendable {
  /// The status of the answer.
  public let status: Int
  private let field: String
  private let code: String
  private let message: String

  private init(_ status: Int, _ field: String, _ code: String, _ message: String) {
    self.status = status
    self.field = field
    self.code = code
    self.message = message
  }

  /// Takes any other refusal of the server.
  public init(status: Int, _ message: String) {
    let code =
      switch status {
      case 401: "unauthorisedrequest"
      case 403, 421: "forbidden"
      case 404, 405, 410: "unknownobject"
      case 429, 503: "server_busy"
      case 400..<500: "invalid_selection_field"
      default: "internal_server_error"
      }
    self.init(status, "request", code, message)
  }

  static let unknown = ServingRefusal(
    404, "sourcedId", "unknownobject", "There is nothing with this identifier that you may read.")
  static let invalidIdentifier = ServingRefusal(
    404, "sourcedId", "invaliduuid", "The identifier is no UUID.")
  static func sort(_ field: String) -> ServingRefusal {
    ServingRefusal(
      400, "sort", "invalid_sort_field", "A CFDocument has no field “\(field)” to sort by.")
  }
  static func selection(_ parameter: String, _ message: String) -> ServingRefusal {
    ServingRefusal(400, parameter, "invalid_selection_field", message)
  }

  /// The text of the answer.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.openObject()
    writer.field("imsx_codeMajor", "failure")
    writer.field("imsx_severity", "error")
    writer.field("imsx_description", message)
    writer.name("imsx_codeMinor")
    writer.openObject()
    writer.name("imsx_codeMinorField")
    writer.openArray()
    writer.openObject()
    writer.field("imsx_codeMinorFieldName", field)
    writer.field("imsx_codeMinorFieldValue", code)
    writer.closeObject()
    writer.closeArray()
    writer.closeObject()
    writer.closeObject()
    return writer.finish()
  }
}
