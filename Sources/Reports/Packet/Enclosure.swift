public import Curriculum

/// One document of a packet, as the cover lists it and the checklist refers to it.
public struct Enclosure: Hashable, Sendable {
  /// The number of the document in the packet; nil for one that is missing.
  public var number: Int?
  /// What the agency, or else the packet, calls it.
  public var title: String
  /// What it is; nil for what is no section of a profile.
  public var content: PacketSection.Content?
  /// The attachment that it is.
  public var part: PartID?
  /// The page of a binder on which it begins; nil where there is no binder.
  public var firstPage: Int?
  /// A remark beside it, such as that it is missing.
  public var remark: String?

  /// Takes a document of a packet.
  public init(
    _ number: Int?, _ title: String, _ content: PacketSection.Content? = nil,
    part: PartID? = nil, firstPage: Int? = nil, remark: String? = nil
  ) {
    self.number = number
    self.title = title
    self.content = content
    self.part = part
    self.firstPage = firstPage
    self.remark = remark
  }

  /// How a text points to it: `document 3`, `document 3 (page 12)`; its title where it is missing.
  public var reference: String {
    guard let number else { return "“\(title)”, which is missing" }
    return "document \(number)" + (firstPage.map { " (page \($0))" } ?? "")
  }

  /// The same in a narrow cell: `3`, `3 (page 12)`.
  var shortReference: String? {
    number.map { "\($0)" + (firstPage.map { " (page \($0))" } ?? "") }
  }

  /// Whether it is a form of the agency.
  var isForm: Bool { if case .form? = content { true } else { false } }

  /// Whether a reader finds a part of a program in it.
  func shows(_ id: PartID, of program: Program) -> Bool {
    if part == id { return true }
    guard let content, let kind = PartKind.kinds(in: program)[program.owner(of: id)] else {
      return false
    }
    return kind.documents.contains(content)
  }
}
