import Foundation
import Packets

/// What qpdf does for a binder, where it is installed.
struct QPDF {
  static let debianPackage = "qpdf"

  private static let mostSeconds = 120.0
  private static let mostBytes = 256 << 20
  /// The objects of a long document take a megabyte; more would fill the memory.
  private static let mostBytesOfJSON = 32 << 20

  private let program: OtherProgram

  /// Looks for qpdf; nil when it is not installed.
  init?() {
    guard let program = OtherProgram("qpdf") else { return nil }
    self.program = program
  }

  /// Why a PDF that somebody attached is not bound.
  enum Obstacle: Error, Hashable {
    case locked
    case damaged
    case tooLong
  }

  /// The objects of a PDF; its streams stay in files of the scratch folder, named after `name`.
  ///
  /// What others made loses its form fields first: they become part of the page.
  func objects(
    of pdf: [UInt8], named name: String, isForeign: Bool, in scratch: borrowing ScratchFolder
  ) throws(Obstacle) -> PDFFile {
    guard var input = scratch.write(pdf, to: "\(name).pdf") else { throw .damaged }
    if isForeign {
      if runs(["--is-encrypted", input.path], in: scratch) { throw .locked }
      let flat = scratch.file("\(name).flat.pdf")
      guard
        runs(
          ["--generate-appearances", "--flatten-annotations=screen", input.path, flat.path],
          in: scratch)
      else { throw .damaged }
      input = flat
    }
    let output = scratch.file("\(name).json")
    guard
      runs(
        [
          "--json-output", "--json-stream-data=file",
          "--json-stream-prefix=\(scratch.file(name).path)", "--decode-level=none", input.path,
          output.path,
        ], in: scratch),
      let json = try? InputFile.bytes(at: output.path, atMost: Self.mostBytesOfJSON),
      let file = try? PDFFile(json: json)
    else { throw .damaged }
    return file
  }

  /// Writes objects as a PDF; nil when that is not possible.
  ///
  /// The sum in the trailer is that of the content, so the same objects give the same bytes.
  func bytes(of file: PDFFile, in scratch: borrowing ScratchFolder) -> [UInt8]? {
    let output = scratch.file("binder.pdf")
    guard let json = try? file.json(), let input = scratch.write(json, to: "binder.json"),
      runs(
        [
          "--json-input", "--object-streams=generate", "--deterministic-id", input.path,
          output.path,
        ], in: scratch)
    else { return nil }
    return try? InputFile.bytes(at: output.path, atMost: Self.mostBytes)
  }

  /// Whether qpdf did what was asked, perhaps with a warning, which has a status of its own.
  private func runs(_ arguments: [String], in scratch: borrowing ScratchFolder) -> Bool {
    switch program.run(arguments, in: scratch, seconds: Self.mostSeconds) {
    case .done, .failed(status: 3, complaint: _): true
    default: false
    }
  }
}
