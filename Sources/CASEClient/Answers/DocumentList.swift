import CASEFormat
package import Foundation

/// The documents of a CASE server.
package struct DocumentList: Sendable, Hashable {
  /// Where the server's CASE paths begin; packages are fetched from there.
  package var base: URL
  /// The documents in the server's order, each once.
  package var documents: [ListedDocument]

  /// The list as a JSON text: `base`, and `documents` with the fields of CASE.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.openObject()
    writer.name("base")
    writer.string(base.absoluteString)
    writer.name("documents")
    writer.openArray()
    for document in documents {
      writer.openObject()
      for field in document.fields {
        writer.name(field.name)
        writer.string(field.value)
      }
      writer.closeObject()
    }
    writer.closeArray()
    writer.closeObject()
    return writer.finish()
  }
}
