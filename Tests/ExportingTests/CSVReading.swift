/// A second reader of comma-separated values, as RFC 4180 has them, to read back what was written.
enum CSVReading {
  static func lines(_ bytes: ArraySlice<UInt8>) -> [[String]] {
    var lines: [[String]] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == byte:
        field.append(byte)
        _ = rest.popFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      case 0x0D where !isQuoted: continue
      case 0x0A where !isQuoted:
        fields.append(String(decoding: field, as: UTF8.self))
        lines.append(fields)
        fields = []
        field = []
      default: field.append(byte)
      }
    }
    return lines
  }
}
