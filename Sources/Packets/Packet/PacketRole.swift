/// What a file is in the packet; the packet is in this order.
package enum PacketRole: Int, CaseIterable, Hashable, Sendable, Comparable {
  case cover
  case checklist
  case objectiveSheet
  case crosswalk
  case syllabus
  case program
  case attachment

  /// What the list of contents calls it.
  package var title: String {
    switch self {
    case .cover: "Cover"
    case .checklist: "Checklist"
    case .objectiveSheet: "Single set of learning objectives"
    case .crosswalk: "Crosswalk"
    case .syllabus: "Syllabus"
    case .program: "Program file"
    case .attachment: "Attachment"
    }
  }

  /// The word in the file's name.
  var stem: String {
    switch self {
    case .objectiveSheet: "objectives"
    default: title.split(separator: " ").first.map { $0.lowercased() } ?? ""
    }
  }

  package static func < (left: PacketRole, right: PacketRole) -> Bool {
    left.rawValue < right.rawValue
  }
}
