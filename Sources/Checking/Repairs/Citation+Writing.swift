import Curriculum
import Frameworks

extension Citation {
  /// The reference as the one list that has the code writes it; nil where it means no single item.
  var asWritten: ItemReference? {
    guard case .item(let found) = meaning else { return nil }
    let given = alignment.item
    // Nearly every reference is written so, and to read a code anew takes longer than a rule.
    if given.framework == found.framework, given.code == found.item.code.description {
      return given
    }
    // A lettered part of a standard leads to the whole standard and must keep its letter.
    let isSame = FrameworkCode(given.code) == found.item.code
    return ItemReference(
      framework: found.framework, code: isSame ? found.item.code.description : given.code)
  }
}
