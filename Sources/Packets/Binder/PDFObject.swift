/// One numbered object of a PDF: a value, or a stream of bytes with a dictionary.
struct PDFObject: Hashable, Sendable {
  /// The value, or the dictionary of the stream.
  var value: PDFValue
  /// The file in which the bytes of the stream lie, as they stand in the PDF; nil for a value.
  var dataFile: String?
  /// The bytes of a stream of ours, in Base64; nil for any other.
  var data: String?

  /// A value.
  init(_ value: PDFValue) { self.value = value }

  /// A stream of ours.
  init(_ dictionary: [String: PDFValue], stream: String) {
    value = .dictionary(dictionary)
    data = stream
  }

  /// Whether it is a stream.
  var isStream: Bool { dataFile != nil || data != nil }
}

extension PDFObject: Codable {
  private enum Key: String, CodingKey { case value, stream }

  private struct Stream: Codable {
    var dict: PDFValue
    var datafile: String?
    var data: String?
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let stream = try container.decodeIfPresent(Stream.self, forKey: .stream) {
      value = stream.dict
      dataFile = stream.datafile
      data = stream.data
    } else {
      value = try container.decodeIfPresent(PDFValue.self, forKey: .value) ?? .null
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if isStream {
      try container.encode(Stream(dict: value, datafile: dataFile, data: data), forKey: .stream)
    } else {
      try container.encode(value, forKey: .value)
    }
  }
}
