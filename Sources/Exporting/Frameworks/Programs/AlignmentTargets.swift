import CASEFormat
import Curriculum
import Frameworks

/// Finds what the alignments of a program point to.
struct AlignmentTargets {
  private let library: FrameworkLibrary
  private let names: ProgramNames
  private let address: ItemAddress

  init(_ library: FrameworkLibrary, _ names: ProgramNames, _ address: @escaping ItemAddress) {
    self.library = library
    self.names = names
    self.address = address
  }

  /// The items of a reference: several for a compound code, and a stand-in for an unknown one.
  func targets(of reference: ItemReference) -> [AlignmentTarget] {
    let found = library.resolve(reference).items
    guard found.isEmpty else { return found.map(target) }
    let words = reference.description
    return [
      AlignmentTarget(
        identifier: words, title: words,
        uri: "urn:uuid:\(names.identifier("item \(words)"))", found: nil)
    ]
  }

  /// The framework that an item belongs to.
  func framework(of item: FoundItem) -> Framework? { library[item.framework] }

  private func target(_ item: FoundItem) -> AlignmentTarget {
    let identifier = CASEIdentifier.uuid(of: item.item.id)
    return AlignmentTarget(
      identifier: identifier, title: item.reference.description,
      uri: address(item) ?? "urn:uuid:\(identifier)", found: item)
  }
}
