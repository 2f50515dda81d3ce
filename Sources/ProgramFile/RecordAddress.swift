package import Curriculum

/// Where a record is, so that it is found again after parts were added, moved or removed.
///
/// It starts from the nearest part, because ids stay when everything around them changes.
package struct RecordAddress: Hashable, Sendable {
  /// The part; nil for the program itself.
  package var part: PartID?
  /// Which of the parts with this id, from 0; more than one is a mistake of the file.
  package var occurrence = 0
  /// The fields from the part to the record.
  package var steps: [String] = []

  package init(part: PartID? = nil, occurrence: Int = 0, steps: [String] = []) {
    self.part = part
    self.occurrence = occurrence
    self.steps = steps
  }

  /// The address of the record at the end of a way from the program down.
  init(of way: [RecordStep]) {
    self.init()
    for step in way {
      switch step {
      case .part(let id, let occurrence): self = RecordAddress(part: id, occurrence: occurrence)
      case .field(let name): steps.append(name)
      }
    }
  }
}
