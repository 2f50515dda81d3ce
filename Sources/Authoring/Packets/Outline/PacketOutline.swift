import Curriculum
import Packets
import Reports

/// What an agency's packet holds for one program, in the agency's order, and what is missing.
public struct PacketOutline: Hashable, Sendable {
  /// What people call the agency's profile.
  public let agency: String
  /// The title of the program.
  public let title: String
  /// The number of the revision that goes out; 0 is the first submission.
  public let revision: Int
  /// What is wanted, in order.
  public let lines: [PacketLine]
  /// Who signs.
  public let signers: [PacketSigner]
  /// Who reviews.
  public let steps: [PacketStep]
  /// Whether the profile has a packet of its own, and not the neutral order.
  public let isOfAgency: Bool
  /// What a person does next, a sentence or two.
  public internal(set) var nextStep: String = ""

  /// The documents, in the order of their numbers.
  public var documents: [PlannedDocument] { lines.flatMap(\.documents) }

  /// What must be there and is not.
  public var missing: [PacketLine] { lines.filter(\.isMissing) }

  /// Whether nothing that the agency requires is missing, and nothing is too long.
  public var isComplete: Bool {
    missing.isEmpty && !signers.contains(where: \.isMissing)
      && !lines.contains { $0.pagesOverLimit != nil }
  }

  /// What is missing, a sentence each: documents, pages that are too many, and signatures.
  var sentences: [String] {
    let long = lines.compactMap { line -> String? in
      guard line.pagesOverLimit != nil, let pages = line.pages, let limit = line.section?.pages
      else { return nil }
      return "\(line.title): \(pages) pages, and the agency takes at most \(limit)."
    }
    return missing.flatMap { line in line.faults.map { "\(line.title): \($0)." } } + long
      + signers.filter(\.isMissing).map { signer in
        "Signature: \(signer.role)\(signer.name.map { " (\($0))" } ?? "") has not signed."
      }
  }

  /// The documents, and what is missing, as the cover and the checklist refer to them.
  var enclosures: [Enclosure] {
    lines.flatMap { line -> [Enclosure] in
      guard !line.documents.isEmpty else {
        return line.isMissing
          ? [Enclosure(nil, line.title, line.section?.content, remark: "missing")] : []
      }
      return line.documents.map { document in
        var enclosure = Enclosure(document.number, document.title, line.section?.content)
        if case .attachment(let attachment) = document.origin { enclosure.part = attachment.id }
        if line.gap != nil { enclosure.remark = "nothing stated" }
        return enclosure
      }
    }
  }
}
