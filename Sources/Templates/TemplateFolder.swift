package import Foundation

/// The folder `templates/`: what a coordinator may copy and change.
package struct TemplateFolder: Sendable {
  /// Where the folder is.
  package let url: URL

  /// Takes a folder of the user's own.
  package init(_ url: URL) { self.url = url }

  /// The folder that comes with Plait: beside the executable, or where it was built.
  package static var bundled: TemplateFolder {
    TemplateFolder(ResourceFolder.url("templates", ofModule: "Templates"))
  }

  /// The text of a file of the folder.
  package func text(_ path: String) throws(TemplateError) -> String {
    do {
      return try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    } catch {
      throw TemplateError(
        .unreadable, file: path, message: "The file cannot be read, or it is not UTF-8 text.",
        remedy: "Unpack the release again, or save the file as UTF-8 text.")
    }
  }
}
