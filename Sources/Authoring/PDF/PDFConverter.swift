import Curriculum
import Foundation

/// Makes PDF of documents, by LibreOffice where that is installed.
///
/// The files are tagged and claim PDF/UA (ISO 14289-1) as LibreOffice writes it. LibreOffice reads
/// what it is given with a profile of its own that is thrown away, so nothing of a person's
/// settings shows, and two runs do not meet.
struct PDFConverter {
  static let debianPackage = "libreoffice-writer"

  /// To start takes two seconds, and a long document ten.
  private static let mostSeconds = 60.0
  private static let mostSecondsForEach = 30.0

  private let program: OtherProgram

  /// Looks for LibreOffice; nil when it is not installed.
  init?() {
    guard let program = OtherProgram("soffice") ?? OtherProgram("libreoffice") else { return nil }
    self.program = program
  }

  /// A document that is to become a PDF.
  struct Source {
    /// What messages call it.
    var name: String
    /// How the name of such files ends, without a dot.
    var ending: String
    var bytes: [UInt8]
  }

  /// The PDF of each document, dated with a day such as `2026-09-08`, in one run of LibreOffice.
  func pdfs(
    of sources: [Source], on day: String, isTagged: Bool = true
  ) throws(AuthoringError) -> [[UInt8]] {
    guard let first = sources.first else { return [] }
    guard let scratch = ScratchFolder() else {
      throw .output(first.name, "There is no room for temporary files. Make room on the disk.")
    }
    var inputs: [URL] = []
    for (index, source) in sources.enumerated() {
      guard let input = scratch.write(source.bytes, to: "\(index).\(source.ending)") else {
        throw .output(source.name, "There is no room for temporary files. Make room on the disk.")
      }
      inputs.append(input)
    }
    let ending = program.run(
      [
        "-env:UserInstallation=\(scratch.file("settings").absoluteString)", "--headless",
        "--norestore", "--convert-to", isTagged ? Self.filter : "pdf:writer_pdf_Export:{}",
        "--outdir", scratch.file("made").path,
      ] + inputs.map(\.path), in: scratch,
      seconds: Self.mostSeconds + Double(sources.count) * Self.mostSecondsForEach,
      environment: ["HOME": scratch.file("").path])
    if case .tookTooLong = ending {
      throw .output(
        first.name,
        "LibreOffice did not finish. Close other programs and try again, or choose .docx.")
    }
    var pdfs: [[UInt8]] = []
    for (index, source) in sources.enumerated() {
      guard let made = try? InputFile.bytes(at: scratch.file("made/\(index).pdf").path) else {
        throw .output(
          source.name,
          "LibreOffice could not make a PDF of it\(Self.reason(ending)). Open the document in "
            + "LibreOffice to see what is wrong, or choose .docx.")
      }
      pdfs.append(DatedPDF(made, on: day).bytes)
    }
    return pdfs
  }

  private static func reason(_ ending: OtherProgram.Ending) -> String {
    guard case .failed(_, let complaint) = ending, !complaint.isEmpty else { return "" }
    return " and said: \(complaint.printable)"
  }

  /// Word's documents go through the same filter as those of LibreOffice Writer.
  private static let filter =
    #"pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}"#
}
