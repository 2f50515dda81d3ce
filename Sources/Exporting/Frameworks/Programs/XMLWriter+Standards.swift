import Frameworks
import SafeXML

extension XMLWriter {
  /// Writes one item; the order of the elements is that of the schema.
  mutating func labelledGUID(_ target: AlignmentTarget, hasAddress: Bool) {
    open("labelledGUID")
    element("label", target.found?.item.code.description ?? target.title)
    if hasAddress { element("caseItemURI", target.uri) }
    element("GUID", target.identifier)
    close()
  }

  private mutating func element(_ name: String, _ text: String) {
    open(name)
    self.text(text)
    close()
  }
}
