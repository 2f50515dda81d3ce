import Importing

/// The manual of the codes that reading a Word file gives.
public enum CodeManual {
  /// A line for each code, in the order of the manual.
  public static var list: [String] {
    ReadingCodes.all.map { "\($0.code)  \($0.what)" }
  }

  /// The page of a code as plain text; nil for an unknown one.
  public static func page(of code: String) -> String? { ReadingCodes.find(code)?.page }
}
