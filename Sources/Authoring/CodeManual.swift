import Accessibility
import Importing

/// The manual of the codes of files: those that reading gives, and those of what keeps readers out.
public enum CodeManual {
  /// A line for each code of reading, in the order of the manual.
  public static var list: [String] {
    ReadingCodes.all.map { "\($0.code)  \($0.what)" }
  }

  /// A line for each code of what keeps readers out.
  public static var barriers: [String] { BarrierManual.list }

  /// A line for each code of verifying a document.
  public static var verification: [String] { VerificationCode.allCases.map(\.line) }

  /// The page of a code as plain text; nil for an unknown one.
  public static func page(of code: String) -> String? {
    ReadingCodes.find(code)?.page ?? BarrierManual.page(of: code)
      ?? VerificationCode.page(of: code)
  }
}
