import Curriculum

/// The parts of a form as browsers send them when it has files (RFC 7578).
///
/// What browsers never send is refused instead of guessed: a proxy and a server that guess
/// differently let through what neither would have.
struct MultipartForm {
  private static let mostParts = 200
  private static let mostHeaderBytes = 8 << 10
  private static let mostFieldBytes = 1 << 20

  private(set) var fields: [(name: String, value: String)] = []
  private(set) var files: [SentFile] = []

  /// Why a form is not read.
  enum Fault: Error {
    case malformed
    /// The file of this name is longer than one may be.
    case longFile(String)
  }

  /// Reads a whole body.
  ///
  /// - Parameters:
  ///   - body: all bytes of the request.
  ///   - boundary: what stands between the parts, as the content type says.
  /// - Throws: also for what browsers never send, such as a transfer encoding.
  init(_ body: [UInt8], boundary: String) throws(Fault) {
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { throw .malformed }
    var position = mark.count
    let delimiter = [0x0D, 0x0A] + mark
    while true {
      let rest = body[position...]
      if rest.starts(with: "--".utf8) { return }
      guard rest.starts(with: "\r\n".utf8), fields.count + files.count < Self.mostParts,
        let head = Self.find(Array("\r\n\r\n".utf8), in: body, from: position),
        head - position <= Self.mostHeaderBytes,
        let end = Self.find(delimiter, in: body, from: head + 2)
      else { throw .malformed }
      let start = min(head + 4, end)
      try add(body[start..<end], as: MultipartHead(body[position + 2..<max(head, position + 2)]))
      position = end + delimiter.count
    }
  }

  private mutating func add(_ content: ArraySlice<UInt8>, as head: MultipartHead?) throws(Fault) {
    guard let head else { throw .malformed }
    if let file = head.fileName {
      // A field in which no file was chosen is sent with neither name nor bytes.
      if file.isEmpty, content.isEmpty { return }
      let name = file.split { "/\\".contains($0) }.last.map(String.init)?.onOneLine ?? ""
      // Of a long name the end stays, which tells the kind of file.
      let short = name.count <= 200 ? name : "\(name.prefix(160))…\(name.suffix(30))"
      let shown = name.isEmpty ? "a file without a name" : short
      guard content.count <= SentFile.mostBytes else { throw .longFile(shown) }
      files.append(SentFile(field: head.name, name: shown, bytes: Array(content)))
    } else {
      guard content.count <= Self.mostFieldBytes,
        let text = String(validating: content, as: UTF8.self)
      else { throw .malformed }
      fields.append((head.name, text.replacing("\r\n", with: "\n")))
    }
  }

  /// Where bytes that begin with a carriage return stand next.
  private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int) -> Int? {
    var position = start
    while let next = body[position...].firstIndex(of: 0x0D) {
      if body[next...].starts(with: wanted) { return next }
      position = next + 1
    }
    return nil
  }
}
