import Crypto

/// A PDF that tells the day of the program and not the moment in which it was made.
///
/// LibreOffice writes the moment into the list of facts and the metadata, and derives the sums of
/// the trailer from it, all as plain text. What replaces each is as long, so no offset moves.
struct DatedPDF {
  private(set) var bytes: [UInt8]

  /// Dates a PDF of LibreOffice; of another maker's, what is written otherwise stays.
  init(_ pdf: [UInt8], on day: String) {
    bytes = pdf
    let digits = day.filter(\.isNumber) + "000000"
    for label in ["/CreationDate(D:", "/ModDate(D:"] { replace(after: label, with: digits) }
    for tag in ["CreateDate", "ModifyDate", "MetadataDate"] {
      replace(after: "<xmp:\(tag)>", with: "\(day)T00:00:00Z")
    }
    let sums = ["/DocChecksum /", "/ID [ <", ">\n<"]
    for sum in sums { replace(after: sum, with: String(repeating: "0", count: 32)) }
    var sum = ""
    for byte in SHA256.hash(data: bytes).prefix(16) {
      let digits = String(byte, radix: 16, uppercase: true)
      sum += digits.count == 1 ? "0" + digits : digits
    }
    for label in sums { replace(after: label, with: sum) }
  }

  private mutating func replace(after label: String, with text: String) {
    let pattern = Array(label.utf8)
    let starts = bytes.indices.dropLast(pattern.count + text.utf8.count - 1)
    // What describes the file stands at its end.
    guard
      let start = starts.last(where: {
        bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern)
      })
    else { return }
    let from = start + pattern.count
    bytes.replaceSubrange(from..<from + text.utf8.count, with: text.utf8)
  }
}
