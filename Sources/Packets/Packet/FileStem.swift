import Foundation

/// Makes names of files that every computer can hold and every reader can type.
enum FileStem {
  /// Lower-case letters, digits and hyphens from any title; empty when it has none of them.
  static func plain(_ title: String, longest: Int = 48) -> String {
    var words: [String] = [""]
    for scalar in title.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark, words.last != "" {
        words.append("")
      }
    }
    var stem = ""
    for word in words where !word.isEmpty {
      let longer = stem.isEmpty ? String(word.prefix(longest)) : stem + "-" + word
      guard longer.utf8.count <= longest else { break }
      stem = longer
    }
    return stem
  }

  /// The extension of a file's name with its dot, when it is a plain one.
  static func dottedExtension(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let letters = plain(String(name[name.index(after: dot)...]), longest: 10)
    return letters.isEmpty || letters.contains("-") ? "" : "." + letters
  }

  /// A name without its folders and its extension.
  static func base(of name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
