extension Profile {
  /// The file of the profile's folder from which a form of the packet is filled; nil where the
  /// profile has none.
  ///
  /// A section names the form, and its file has an ending besides: `SSLOs Form` and
  /// `sslos-form.docx` are one.
  public func formFile(for name: String) -> String? {
    if forms.contains(name) { return name }
    let wanted = Self.words(name)
    return forms.first { file in
      let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      let last = stem.split(separator: "/").last.map(String.init) ?? stem
      return Self.words(last) == wanted || Self.words(file) == wanted
    }
  }

  private static func words(_ name: String) -> [Substring] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }

  }
}
