/// What a process of its own is asked to read: files that somebody sent, which nobody has looked at.
package struct UploadJob: Codable, Sendable {
  /// The files, in the order in which they were chosen.
  package var files: [File]
  /// The profile by whose words they are read: an id, or the path of a layout that was remembered.
  package var profile: String?
  package var corrections: UploadCorrections
  /// What the layout is to be called that remembers the corrections; nil where none is wanted.
  package var layout: Layout?

  /// A file that was sent.
  package struct File: Codable, Sendable {
    /// Its name in our folder.
    package var path: String
    /// What the sender calls it.
    package var name: String

    package init(path: String, name: String) {
      self.path = path
      self.name = name
    }
  }

  /// A layout that is to be kept.
  package struct Layout: Codable, Sendable, Hashable {
    package var path: String
    package var title: String

    package init(path: String, title: String) {
      self.path = path
      self.title = title
    }
  }

  package init(files: [File], profile: String?, corrections: UploadCorrections = .init()) {
    self.files = files
    self.profile = profile
    self.corrections = corrections
  }
}
