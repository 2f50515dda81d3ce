import HummingbirdCore
import Testing

@testable import Workbench

/// Forms with files, as browsers send them.
@Suite struct MultipartFormTests {
  /// A body of parts, each its header lines and its content.
  private static func body(_ parts: [(head: String, content: String)], end: String = "--\r\n")
    -> [UInt8]
  {
    let texts = parts.map { "--frontier\r\n\($0.head)\r\n\r\n\($0.content)\r\n" }
    return Array((texts.joined() + "--frontier" + end).utf8)
  }

  private static let file = """
    Content-Disposition: form-data; name="files"; filename="Set 1.docx"\r
    Content-Type: application/octet-stream
    """

  @Test func `fields and files arrive as they were sent`() throws {
    let form = try MultipartForm(
      Self.body([
        (#"Content-Disposition: form-data; name="note""#, "one\r\ntwo"),
        (Self.file, "PK\u{3}\u{4}\r\n--frontie\r\n\r\nrest"),
        (#"Content-Disposition: form-data; name="files"; filename="""#, ""),
      ]), boundary: "frontier")
    #expect(form.fields.map(\.name) == ["note"])
    #expect(form.fields.map(\.value) == ["one\ntwo"])
    #expect(form.files.map(\.name) == ["Set 1.docx"])
    #expect(
      form.files.map(\.bytes) == [Array("PK\u{3}\u{4}\r\n--frontie\r\n\r\nrest".utf8)])
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), (#"C:\\Users\\Ana\\Set.docx"#, "Set.docx"),
    ("a%0D%0AX: 1.docx", "a X: 1.docx"), ("/", "a file without a name"),
    ("%22quoted%22.docx", "\"quoted\".docx"), ("Économie.docx", "Économie.docx"),
  ])
  func `of a file's name the last part is kept`(sent: String, shown: String) throws {
    let head = #"Content-Disposition: form-data; name="files"; filename="\#(sent)""#
    let form = try MultipartForm(Self.body([(head, "x")]), boundary: "frontier")
    #expect(form.files.map(\.name) == [shown])
  }

  @Test(arguments: [
    "Content-Type: text/plain",
    #"Content-Disposition: attachment; name="note""#,
    #"Content-Disposition: form-data"#,
    #"Content-Disposition: form-data; name="a"; name="b""#,
    #"Content-Disposition: form-data; name="a; filename="b""#,
    "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
    "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
    "Content-Disposition: form-data; name=\"\(String(repeating: "a", count: 9_000))\"",
    "no colon",
  ])
  func `what no browser sends is refused`(head: String) {
    #expect(throws: MultipartForm.Fault.self) {
      try MultipartForm(Self.body([(head, "x")]), boundary: "frontier")
    }
  }

  @Test(arguments: ["", "-", "\r\n", "x--"])
  func `a form that does not end is refused`(end: String) {
    let parts = [(head: #"Content-Disposition: form-data; name="a""#, content: "x")]
    #expect(throws: MultipartForm.Fault.self) {
      try MultipartForm(Self.body(parts, end: end), boundary: "frontier")
    }
  }

  @Test func `a form that is cut anywhere is refused and never half read`() throws {
    let whole = Self.body([
      (#"Content-Disposition: form-data; name="note""#, "words"), (Self.file, "bytes"),
    ])
    let last = whole.count - "\r\n".utf8.count
    for length in 0..<last {
      #expect(throws: MultipartForm.Fault.self) {
        try MultipartForm(Array(whole[..<length]), boundary: "frontier")
      }
    }
    #expect(try MultipartForm(Array(whole[..<last]), boundary: "frontier").files.count == 1)
  }

  @Test func `parts without number are refused`() {
    let part = (head: #"Content-Disposition: form-data; name="a""#, content: "x")
    #expect(throws: MultipartForm.Fault.self) {
      try MultipartForm(
        Self.body(Array(repeating: part, count: 201)), boundary: "frontier")
    }
  }

  @Test(arguments: [
    ("Nursing.docx", #"filename="Nursing.docx"; filename*=UTF-8''Nursing.docx"#),
    ("a\r\nSet-Cookie: x", #"filename="a Set-Cookie- x"; filename*=UTF-8''a%20Set-Cookie-%20x"#),
    (#"é"\%.csv"#, #"filename="_-_.csv"; filename*=UTF-8''%C3%A9-%25.csv"#),
  ])
  func `the name of a download is one value of its header`(name: String, header: String) {
    #expect(Response.attachment(named: name) == "attachment; \(header)")
  }
}
