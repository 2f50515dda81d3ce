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
  func hasForm(_ name: String) -> Bool { form(name) != nil }

  /// The form of this name in the folder; what is hidden or lies elsewhere is none.
  func form(_ name: String) -> URL? {
    guard let forms = folder?.appendingPathComponent("forms").resolvingSymlinksInPath() else {
      return nil
    }
    let form = forms.appendingPathComponent(name).resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
      !name.hasPrefix("/"), Self.holds(forms, form),
      FileManager.default.fileExists(atPath: form.path, isDirectory: &isFolder),
      !isFolder.boolValue
    else { return nil }
    return form
  }

  /// Where the profile lies that this one calls so: beside it or below, since a profile that
  /// somebody else wrote has no business with other files.
  func neighbor(_ path: String) -> ProfilePlace? {
    guard !path.hasPrefix("/") else { return nil }
    let neighbor = ProfilePlace(path: path, from: home)
    return Self.holds(surroundings, neighbor.resolved) ? neighbor : nil
  }

  /// How this profile would call another; nil where the other lies neither beside it nor below.
  func path(to other: ProfilePlace) -> String? {
    let targets = [other.folder, other.file].compactMap { $0?.resolvingSymlinksInPath() }
    guard let target = targets.first(where: { Self.holds(surroundings, $0) }) else { return nil }
    let inHome = Self.holds(home, target)
    let start = inHome ? home : surroundings
    let rest = target.path.dropFirst(start.path == "/" ? 1 : start.path.count + 1)
    return (inHome ? "./" : "../") + rest
  }

  /// The file without links.
  var resolved: URL { file.resolvingSymlinksInPath() }

  /// The folder in which the file lies.
  private var home: URL { resolved.deletingLastPathComponent() }

  /// The folder with all that lies beside the profile.
  private var surroundings: URL { folder == nil ? home : home.deletingLastPathComponent() }

  private static func holds(_ folder: URL, _ url: URL) -> Bool {
    url.path.hasPrefix(folder.path == "/" ? "/" : folder.path + "/")
  }

  /// What a mistake calls a file of the profile.
  func called(_ url: URL) -> String {
    guard folder != nil, !name.hasSuffix(Self.fileName) else {
      return url == file ? name : "the \(url.lastPathComponent) beside \(name)"
    }
    return (name.hasSuffix("/") ? name : name + "/") + url.lastPathComponent
  }
}
