extension FrameworkCode {
  /// Whether the code is written like one of the standards whose grammar is known, such as
  /// `RI.3.9`, whether or not a list has it; a school's own `WLD2.1` and a citation are not.
  public var isLikeAStandard: Bool {
    let bytes = Array(CodeText(description).bytes)
    var cursor = CodeCursor(bytes, isWhole: true)
    guard let parsed = cursor.code() else { return false }
    return parsed.end == bytes.count && parsed.shape == .standard
  }
}
