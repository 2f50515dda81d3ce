extension PDFValue: Codable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .integer(number)
    } else if let entries = try? value.decode([String: PDFValue].self) {
      self = .dictionary(entries)
    } else if let values = try? value.decode([PDFValue].self) {
      self = .array(values)
    } else if let truth = try? value.decode(Bool.self) {
      self = .bool(truth)
    } else {
      self = .real(try value.decode(Double.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let truth): try value.encode(truth)
    case .integer(let number): try value.encode(number)
    case .real(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .array(let values): try value.encode(values)
    case .dictionary(let entries): try value.encode(entries)
    }
  }
}
