/// Something attached to a place in a paragraph that is no part of its text.
package struct WordAnchor: Sendable, Hashable {
  /// What is attached.
  package enum Kind: Sendable, Hashable {
    /// The mark of a footnote, by its number in the order of the text.
    case footnote(Int)
    /// The mark of an endnote, by its number in the order of the text.
    case endnote(Int)
    /// A bookmark of a name, which links and cross-references point to as `#name`.
    case bookmark(String)
    /// A picture or shape with the description that screen readers speak.
    case picture(String)
  }

  package var kind: Kind
  /// The bytes of the paragraph's text, as UTF-8, that stand before it.
  package var offset: Int

  package init(_ kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
