import Curriculum

extension StandardsEntry {
  /// The words of an entry that others stand below, as the document shows them.
  var heading: String {
    [code ?? count, statement].compactMap(\.self).joined(separator: " ").onOneLine
  }
}
