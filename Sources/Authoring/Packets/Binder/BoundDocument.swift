import Packets

/// One document that is to be bound into the binder of a packet.
struct BoundDocument: Sendable {
  /// Its number in the packet.
  var number: Int
  var title: String
  /// Where it lies in the packet, such as `data/03-objectives.docx`.
  var path: String
  var pages: Pages
  /// The SHA-256 of the file in the packet.
  var sum: String

  /// Where its pages come from.
  enum Pages: Sendable {
    /// LibreOffice makes them of a Word file of ours.
    case word([UInt8])
    /// They are those of a PDF that somebody attached.
    case pdf([UInt8])
    /// A page stands for them, because of this.
    case standIn(String)
    /// It has none, and the contents say that it is in the packet.
    case none
  }
}
