package import Curriculum
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
        file: path, line: nil,
        message: "The file cannot be read, or it is not UTF-8 text.")
    }
  }

  /// The ids of the profiles in the folder, in alphabetical order.
  package var profileIDs: [String] {
    let folder = url.appendingPathComponent("profiles")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// A profile by its id, or by the path of a file.
  package func profile(_ name: String) throws(TemplateError) -> Profile {
    try profile(name, depth: 0)
  }

  /// Whether the name of a profile is the path of its file.
  package static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml")
  }

  private func profile(_ name: String, depth: Int) throws(TemplateError) -> Profile {
    guard FileManager.default.fileExists(atPath: url.appendingPathComponent("profiles").path) else {
      throw TemplateError(
        file: url.path, line: nil,
        message: "There is no folder of templates here. Unpack the whole release again.")
    }
    let isPath = Self.isPath(name)
    if !isPath, !profileIDs.contains(name) {
      var error = TemplateError(
        file: name, line: nil,
        message: """
          There is no profile "\(name)". The profiles are: \(profileIDs.joined(separator: ", ")). \
          For one of your own, give the path of its file.
          """)
      error.isUnknownName = depth == 0
      throw error
    }
    let source: String
    if isPath {
      guard let text = try? String(contentsOfFile: name, encoding: .utf8) else {
        throw TemplateError(file: name, line: nil, message: "The profile cannot be read.")
      }
      source = text
    } else {
      source = try text("profiles/\(name).yaml")
    }
    let reader = try ProfileReader(source, file: name)
    guard let base = reader.extends else { return reader.profile }
    guard depth < 8 else {
      throw TemplateError(
        file: name, line: nil, message: "The profiles extend each other in a circle.")
    }
    return reader.profile.extending(try profile(base, depth: depth + 1))
  }
}
