/// One part as a tree, held in four contiguous arrays.
///
/// Nodes stand in document order and know where their subtree ends, so that neither a pointer
/// nor a string is made until somebody asks. A view of one node is an ``XMLNode``.
package final class XMLTree: Sendable {
  /// An element or a run of text.
  @usableFromInline
  package struct Node: Sendable {
    /// The number of the name, or ``XMLTree/textNumber``.
    @usableFromInline var name: UInt32
    /// The index after the last descendant.
    @usableFromInline var end: UInt32
    /// Of an element its first attribute, of text its first byte.
    @usableFromInline var start: UInt32
    /// The number of attributes or bytes.
    @usableFromInline var count: UInt32
  }

  /// An attribute: the number of its name and where its value stands.
  @usableFromInline
  package struct Attribute: Sendable {
    @usableFromInline var name: UInt32
    @usableFromInline var start: UInt32
    @usableFromInline var count: UInt32
  }

  @usableFromInline static let textNumber = UInt32.max

  private let known: [XMLName]
  private let others: [XMLName]
  /// The prefixes that the part declares, with their namespaces.
  package let prefixes: [String: String]
  @usableFromInline let nodes: [Node]
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let text: [UInt8]

  init(
    known: [XMLName], others: [XMLName], prefixes: [String: String], nodes: [Node],
    attributes: [Attribute], text: [UInt8]
  ) {
    self.known = known
    self.others = others
    self.prefixes = prefixes
    self.nodes = nodes
    self.attributes = attributes
    self.text = text
  }

  /// The name of a number: those of the vocabulary come first.
  func name(_ number: Int) -> XMLName {
    number < known.count ? known[number] : others[number - known.count]
  }

  /// The number of elements and texts.
  package var count: Int { nodes.count }

  /// The outermost element.
  package var root: XMLNode { XMLNode(tree: self, index: 0) }
}
