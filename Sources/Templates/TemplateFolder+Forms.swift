package import Foundation

extension TemplateFolder {
  /// A form for a document of any program; nil where there is none of this name.
  package func form(_ name: String) -> URL? {
    ProfilePlace(folder: url, name: "").form(name)
  }

  /// A form of a profile, or of one it stands on; nil where there is none of this name.
  package func form(_ name: String, ofProfile profile: String) -> URL? {
    var next: String? = profile
    // No chain of profiles is longer: a circle was refused when the profile was read.
    for _ in 0..<16 {
      guard let id = next, let place = try? place(of: id) else { return nil }
      if let form = place.form(name) { return form }
      next = try? read(id, withWords: false).base
    }
    return nil
  }
}
