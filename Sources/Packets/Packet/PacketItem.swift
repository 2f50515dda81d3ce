package import Exporting

/// One file that goes into a packet.
package struct PacketItem: Hashable, Sendable {
  package var role: PacketRole
  /// What it is called in the list of contents; the title of its role when nil.
  package var title: String?
  package var file: ExportedFile

  package init(_ role: PacketRole, title: String? = nil, file: ExportedFile) {
    self.role = role
    self.title = title
    self.file = file
  }
}
