import CASEFormat
import Importing
import OfficePackage
import TestSupport
import WordFormat

/// A file as it is read, in both views of its changes, and what must hold for the two.
struct Reading {
  let package: OfficePackage
  let accepted: WordDocument
  /// Nil where the file is refused as it was before its changes: more of it may be there.
  let original: WordDocument?

  init(of file: [UInt8]) throws(WordReadingError) {
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: file)
    } catch {
      throw .package(error)
    }
    accepted = try WordDocument(reading: package)
    original = try? WordDocument(reading: package, view: .original)
  }

  /// What is wrong with how the reading is written down.
  var brokenForm: String? {
    for document in [accepted, original].compactMap(\.self) {
      // Drawing the dump walks over everything that was read.
      guard document.dump.hasPrefix("body") else { return "a dump without a body" }
      var text = ""
      document.pieces(withMargins: false) { (piece) throws(Never) in text += piece }
      guard text == document.text else { return "the pieces of the text are not the text" }
      let lines = document.changes.map(\.description) + document.notices.map(\.description)
      if let line = lines.first(where: { $0.utf8.contains { $0 < 0x20 } }) {
        return "a change or notice on two lines: \(line.debugDescription)"
      }
      do throws(JSONReadingError) {
        let json = try JSONReader.read(document.json, limits: Self.ofJSON)
        guard case .object(let outline) = json, outline["blocks"] != nil else {
          return "the outline as JSON has no blocks"
        }
      } catch {
        return "the outline as JSON cannot be read: \(error)"
      }
    }
    return nil
  }

  /// Which words of the file are told nowhere.
  var brokenLoss: String? {
    for (view, document) in [(WordView.accepted, accepted as WordDocument?), (.original, original)]
    {
      guard let document else { continue }
      let lost = LossLaw.lostWords(of: package, in: document)
      guard lost.isEmpty else {
        return "words are lost in the view \(view): \(lost.prefix(5).joined(separator: ", "))"
      }
    }
    return nil
  }

  /// Which labels the text of a labelled file shows more than once.
  var brokenRepetition: String? {
    for document in [accepted, original].compactMap(\.self) {
      var known: Set<Substring> = []
      let repeated = document.fullText.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        .filter { Labels.isLabel($0) && !known.insert($0).inserted }
      guard repeated.isEmpty else {
        return "words are shown twice: \(repeated.prefix(5).joined(separator: ", "))"
      }
    }
    return nil
  }

  private static let ofJSON = JSONLimits(bytes: 64 << 20, depth: 512, values: 4_000_000)
}
