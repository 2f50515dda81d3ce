/// A complex field that has begun and not ended (ECMA-376 17.16.18).
struct Field {
  /// Whether its code or its result is being read.
  var isInCode = true
  var code: [UInt8] = []
  /// What a form field shows when it has no result of its own.
  var formText: String?
  var hasResult = false
  var link: String?

  /// The address in the code of a HYPERLINK field.
  var hyperlink: String? { FieldCode(String(decoding: code, as: UTF8.self)).link }
}
