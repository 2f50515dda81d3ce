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
    try TemplateFile.text(of: url.appendingPathComponent(path), called: path)
  }
}
