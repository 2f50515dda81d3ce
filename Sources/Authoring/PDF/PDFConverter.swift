import Curriculum
import Foundation
import OfficePackage

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
    guard let scratch = ScratchFolder(), Self.writeSettings(to: scratch) else {
      throw .output(first.name, "There is no room for temporary files. Make room on the disk.")
    }
    var inputs: [URL] = []
    for (index, source) in sources.enumerated() {
      if source.ending == "docx" { try Self.refuseOutsideLinks(source) }
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

  private static func refuseOutsideLinks(_ source: Source) throws(AuthoringError) {
    let found: (target: String, part: String)?
    do throws(OfficePackageError) {
      found = try OutsideLinks.first(in: source.bytes)
    } catch {
      throw .input(source.name, "It cannot be made into a PDF. \(error)")
    }
    guard let found else { return }
    throw .input(
      source.name,
      "It takes something from outside (“\(found.target.printableLine)” in \(found.part)), which "
        + "is not opened. In Word, put the picture or the text into the document itself.")
  }

  /// LibreOffice opens nothing that a document names, runs nothing, and asks nobody.
  private static func writeSettings(to scratch: borrowing ScratchFolder) -> Bool {
    let folder = scratch.file("settings/user")
    let made: Void? = try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true)
    let items: [(path: String, name: String, value: String)] = [
      ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
      ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
      ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
      ("Writer/Content/Update", "Link", "2"),
    ]
    let lines = items.map { item in
      """
      <item oor:path="/org.openoffice.Office.\(item.path)"><prop oor:name="\(item.name)" \
      oor:op="fuse"><value>\(item.value)</value></prop></item>
      """
    }
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      \(lines.joined(separator: "\n"))
      </oor:items>
      """
    return made != nil
      && scratch.write(Array(xml.utf8), to: "settings/user/registrymodifications.xcu") != nil
  }

  private static func reason(_ ending: OtherProgram.Ending) -> String {
    guard case .failed(_, let complaint) = ending, !complaint.isEmpty else { return "" }
    return " and said: \(complaint.printable)"
  }

  /// Word's documents go through the same filter as those of LibreOffice Writer.
  private static let filter =
    #"pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}"#
}
