package import Curriculum

extension PacketSection {
  /// The kind of attachments that the section is made of; nil for what Plait makes or fills.
  package func attachmentKind(_ profile: Profile) -> String? {
    switch content {
    case .attachments(let kind): kind
    case .form(let form): profile.formFile(for: form) == nil ? form : nil
    default: nil
    }
  }
}

extension Attachment {
  /// Whether its kind or title says that it is of a kind.
  package func isOf(_ asked: String) -> Bool {
    [kind, title].contains { $0.map { PlainName($0).holds(PlainName(asked)) } ?? false }
  }
}
