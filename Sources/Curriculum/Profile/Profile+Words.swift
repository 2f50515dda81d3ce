extension Profile {
  /// The words of a profile that this one stands on, without those that it gives another role.
  func words(left base: Profile) -> [String: [String]] {
    var roles: [String: Set<String>] = [:]
    for (role, words) in words {
      for word in words { roles[Self.plain(word), default: []].insert(role) }
    }
    return base.words.reduce(into: [:]) { result, entry in
      result[entry.key] = entry.value.filter { word in
        roles[Self.plain(word)]?.contains(entry.key) ?? true
      }
    }
  }

  /// Letters and digits in small letters; the mark of a whole heading does not count.
  private static func plain(_ word: String) -> String {
    word.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
