/// One file of a bag: its path from the bag's folder, and its content.
package struct BagFile: Hashable, Sendable {
  package var path: String
  package var content: BagContent

  package init(_ path: String, _ content: BagContent) {
    self.path = path
    self.content = content
  }

  package init(_ path: String, _ bytes: [UInt8]) { self.init(path, .bytes(bytes)) }

  /// A text file.
  init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}
