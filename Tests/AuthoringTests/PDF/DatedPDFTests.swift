import Testing

@testable import Authoring

/// The day that a PDF tells.
@Suite struct DatedPDFTests {
  @Test func `two files made at two moments are one once they are dated, and no offset moves`() {
    let morning = Self.pdf(moment: "20261129105926", iso: "2026-11-29T10:59:26Z", sum: "A")
    let evening = Self.pdf(moment: "20261129201512", iso: "2026-11-29T20:15:12Z", sum: "B")
    let dated = [morning, evening].map { DatedPDF($0, on: "2026-09-08").bytes }
    #expect(dated[0] == dated[1])
    #expect(dated[0].count == morning.count)
    let text = String(decoding: dated[0], as: UTF8.self)
    #expect(text.contains("/CreationDate(D:20260908000000Z')"))
    #expect(text.contains("<xmp:CreateDate>2026-09-08T00:00:00Z</xmp:CreateDate>"))
  }

  @Test func `the sum of the trailer tells two contents apart`() {
    let welding = Self.pdf(moment: "20261129105926", iso: "2026-11-29T10:59:26Z", sum: "A")
    let nursing = Array("nursing ".utf8) + welding
    let sums = [welding, nursing].map { pdf in
      String(decoding: DatedPDF(pdf, on: "2026-09-08").bytes.suffix(33), as: UTF8.self)
    }
    #expect(sums[0] != sums[1])
  }

  @Test func `a PDF that is written otherwise stays as it is`() {
    let other = Array("%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF".utf8)
    #expect(DatedPDF(other, on: "2026-09-08").bytes == other)
  }

  /// What stands at the end of a file of LibreOffice.
  private static func pdf(moment: String, iso: String, sum: Character) -> [UInt8] {
    let digits = String(repeating: sum, count: 32)
    return Array(
      """
      %PDF-1.6
      <xmp:CreateDate>\(iso)</xmp:CreateDate>
      /CreationDate(D:\(moment)Z')>>
      /ID [ <\(digits)>
      <\(digits)> ]
      /DocChecksum /\(digits)
      """.utf8)
  }
}
