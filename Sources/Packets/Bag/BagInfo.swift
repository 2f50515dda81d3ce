package import Curriculum

/// What `bag-info.txt` says about a bag, RFC 8493 section 2.2.2.
package struct BagInfo: Hashable, Sendable {
  /// The day on which the packet was put together; it is given, never looked up.
  package var date: CalendarDay
  package var organization: String?
  package var contact: String?
  package var description: String?
  package var identifier: String?
  /// Further lines: labels and values.
  package var further: [Line] = []

  /// One label and its value.
  package struct Line: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  package init(
    date: CalendarDay, organization: String? = nil, contact: String? = nil,
    description: String? = nil, identifier: String? = nil
  ) {
    self.date = date
    self.organization = organization
    self.contact = contact
    self.description = description
    self.identifier = identifier
  }

  /// The file; `payload` is what the sum of bytes and the number of files are taken of.
  func text(payload: [BagFile]) throws(BagError) -> String {
    let bytes = payload.reduce(0) { $0 + $1.content.size }
    let lines =
      [
        organization.map { Line("Source-Organization", $0) },
        contact.map { Line("Contact-Name", $0) },
        description.map { Line("External-Description", $0) },
        identifier.map { Line("External-Identifier", $0) },
        Line("Bagging-Date", date.description),
        Line("Payload-Oxum", "\(bytes).\(payload.count)"),
        Line("Bag-Software-Agent", "Plait"),
      ].compactMap { $0 } + further
    var text = ""
    for line in lines {
      guard Self.isLabel(line.label) else { throw .badLabel(line.label) }
      text += "\(line.label): \(Self.oneLine(line.value))\n"
    }
    return text
  }

  private static func isLabel(_ label: String) -> Bool {
    !label.isEmpty && label.first != " " && label.last != " "
      && label.unicodeScalars.allSatisfy { $0 != ":" && $0.value >= 0x20 && $0.value != 0x7F }
  }

  /// A value without line breaks, which would start a new label.
  private static func oneLine(_ value: String) -> String {
    value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
