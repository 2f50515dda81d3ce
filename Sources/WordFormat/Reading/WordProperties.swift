/// What a file tells about itself.
package struct WordProperties: Sendable, Hashable {
  package var title: String?
  package var subject: String?
  package var creator: String?
  package var keywords: String?
  package var summary: String?
  package var category: String?
  package var lastModifiedBy: String?
  package var created: String?
  package var modified: String?
  /// The language as a tag such as "en-US", of the properties or else of the styles.
  package var language: String?
  /// The program that wrote the file.
  package var application: String?
  /// The properties that an author or a program added, by name.
  package var custom: [String: String] = [:]

  package init() {}
}
