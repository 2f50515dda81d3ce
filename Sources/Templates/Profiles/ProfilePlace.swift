import Foundation

/// Where the files of a profile lie.
struct ProfilePlace {
  /// What the mistakes of the profile call the place: its id, or the path as it was given.
  let name: String
  /// The file that says what the profile is.
  let file: URL
  /// The folder of the profile; nil for a profile that is a file alone.
  let folder: URL?

  /// A folder that holds a profile.
  init(folder: URL, name: String) {
    self.name = name
    self.folder = folder
    file = folder.appendingPathComponent(Self.fileName)
  }

  /// The path of a folder or a file, from another folder.
  init(path: String, from other: URL?) {
    let url = other.map { URL(fileURLWithPath: path, relativeTo: $0) } ?? URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    name = path
    file = isFolder.boolValue ? url.appendingPathComponent(Self.fileName) : url
    let isWhole = file.lastPathComponent == Self.fileName
    folder = isWhole ? file.deletingLastPathComponent() : nil
  }

  static let fileName = "profile.yaml"

  /// The file with the long lists of words, when there is one.
  var words: URL? {
    let url = folder?.appendingPathComponent("words.yaml")
    return url.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil }
  }

  /// Whether the folder holds a form of this name.
  func hasForm(_ name: String) -> Bool {
    guard let folder else { return false }
    return FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("forms/\(name)").path)
  }

  /// What a mistake calls a file of the profile.
  func called(_ url: URL) -> String {
    guard folder != nil, !name.hasSuffix(Self.fileName) else {
      return url == file ? name : "the \(url.lastPathComponent) beside \(name)"
    }
    return (name.hasSuffix("/") ? name : name + "/") + url.lastPathComponent
  }
}
