import Foundation

extension TemplateFolder {
  /// The files that a profile is made of, with its forms and those of the profiles it stands on; a
  /// name that stands for none has no files.
  package func files(ofProfile name: String) -> [String] {
    var files: [String] = []
    var next: String? = name
    // No chain of profiles is longer: a circle is refused when a profile is read.
    for _ in 0..<16 {
      guard let id = next, let place = try? place(of: id) else { break }
      files += place.files
      next = try? read(id, withWords: false).base
    }
    let own = url.appendingPathComponent("forms")
    return files + ProfilePlace.plainFiles(of: own)
  }
}

extension ProfilePlace {
  /// The file that says what the profile is, its words, and its forms.
  fileprivate var files: [String] {
    let forms = folder.map { Self.plainFiles(of: $0.appendingPathComponent("forms")) } ?? []
    return [file.path] + (words.map { [$0.path] } ?? []) + forms
  }

  fileprivate static func plainFiles(of folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted()
      .map { folder.appendingPathComponent($0).path }
  }
}
