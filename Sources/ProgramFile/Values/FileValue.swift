/// One value of a program's file, before anybody knows which field it belongs to.
///
/// YAML and JSON both become this, and both are written from it, so that the schema is the only
/// place that knows the fields. Equal values mean the same; where they stand does not count.
package struct FileValue: Sendable {
  package var content: Content
  /// A YAML tag that somebody wrote, such as `!local`; nil for all that Plait writes.
  package var tag: String?
  package var position: FilePosition

  package init(_ content: Content, tag: String? = nil, at position: FilePosition = .unknown) {
    self.content = content
    self.tag = tag
    self.position = position
  }

  package enum Content: Hashable, Sendable {
    /// No value after the colon.
    case nothing
    /// A value without quotes that need not be a text: a number, a day, yes or no.
    case bare(String)
    /// A text.
    case text(String)
    case list([FileValue])
    case fields([FileField])
  }

  package static func text(_ text: String) -> FileValue { FileValue(.text(text)) }
  package static func bare(_ text: String) -> FileValue { FileValue(.bare(text)) }

  /// The words of a single value, quoted or not.
  package var scalar: String? {
    switch content {
    case .bare(let text), .text(let text): text
    case .nothing, .list, .fields: nil
    }
  }

  package var isNothing: Bool { content == .nothing && tag == nil }

  /// How an error names what it found instead.
  var foundWords: String {
    switch content {
    case .nothing: "nothing"
    case .bare(let text), .text(let text): "\"\(text.shortened)\""
    case .list: "a list"
    case .fields: "a group of fields"
    }
  }
}

extension FileValue: Hashable {
  package static func == (left: FileValue, right: FileValue) -> Bool {
    left.content == right.content && left.tag == right.tag
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(content)
    hasher.combine(tag)
  }
}
