import Accessibility
import Curriculum
import Foundation
import SheetFormat
import WordFormat

/// Says what keeps readers out of a file, whoever wrote it.
public enum AccessibilityCheck {
  /// Looks through a Word file, a workbook or a web page, by the ending of its name.
  ///
  /// - Throws: when the file is of another kind, or cannot be read.
  public static func file(at path: String) throws(AuthoringError) -> CheckedFile {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard let format = format(of: ending) else {
      throw .request(
        path, "Only Word files (.docx), workbooks (.xlsx) and web pages (.html) are looked through."
      )
    }
    return CheckedFile(
      path: path, findings: try findings(in: InputFile.bytes(at: path), format, path))
  }

  static func findings(
    in bytes: [UInt8], _ format: AccessibleFormat, _ path: String
  ) throws(AuthoringError) -> [Finding] {
    try barriers(in: bytes, format, path).map { finding($0, format) }
  }

  private static func format(of ending: String) -> AccessibleFormat? {
    switch ending {
    case "docx", "docm", "dotx", "dotm": .document
    case "xlsx", "xlsm", "xltx": .workbook
    case "html", "htm": .page
    default: nil
    }
  }

  private static func barriers(
    in bytes: [UInt8], _ format: AccessibleFormat, _ path: String
  ) throws(AuthoringError) -> [Barrier] {
    switch format {
    case .document:
      do throws(WordReadingError) {
        return try WordAccessibility(reading: bytes).found
      } catch {
        throw .input(path, "\(error) (\(error.code))")
      }
    case .workbook:
      do throws(SheetReadingError) {
        return try SheetAccessibility(reading: bytes).found
      } catch {
        throw .input(path, "\(error) (\(error.code))")
      }
    case .page:
      let page = PageReader(bytes)
      guard page.isPage else { throw .input(path, "This is no web page: it has no tags.") }
      return page.found
    }
  }

  private static func finding(_ barrier: Barrier, _ format: AccessibleFormat) -> Finding {
    let severity: Severity =
      switch barrier.weight {
      case .fails: .error
      case .unsure: .warning
      case .advice: .note
      }
    return Finding(
      code: barrier.kind.code, severity: severity, place: .document(barrier.place),
      message: barrier.message, citation: barrier.kind.citation,
      remedy: barrier.kind.remedy(in: format))
  }
}
