package import CASEFormat
public import Foundation
public import Frameworks
import Importing
import Synchronization
import Templates

/// The frameworks at hand: the catalogs that come with the toolkit, and files of the user's own.
///
/// Nothing is read before it is asked for, and each file is read once.
public final class FrameworkShelf: Sendable {
  private let folder: URL
  private let files: [String]
  private let read = Mutex<[String: Framework]>([:])

  private static let ending = ".case.json"
  /// How a file is called that is to be known without a word; what is handed on to others is
  /// called otherwise, since it may have lost what it is known by.
  public static let ownEnding = ".framework.json"

  /// Takes files of the user's own; of two frameworks with one id the user's counts.
  public init(files: [String] = [], folder: URL? = nil) {
    self.files = files
    self.folder = folder ?? ResourceFolder.url("Catalogs", ofModule: "Authoring")
  }

  /// The framework files (.framework.json) that lie beside a program, or in a folder `frameworks` there,
  /// in the order of their names.
  public static func files(beside program: String) -> [String] {
    let folder = URL(fileURLWithPath: program).standardizedFileURL.deletingLastPathComponent()
    return [folder, folder.appendingPathComponent("frameworks")].flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(ownEnding) && !$0.hasPrefix(".") }.sorted().map {
        folder.appendingPathComponent($0).path
      }
    }
  }

  /// The short ids of the bundled catalogs, in order; the file of each is named after it.
  public func catalogs() throws(FrameworkShelfError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw .noCatalogs(folder: folder.path)
    }
    return names.filter { $0.hasSuffix(Self.ending) }
      .map { String($0.dropLast(Self.ending.count)) }.sorted()
  }

  /// The framework with a short id.
  public func framework(_ id: String) throws(FrameworkShelfError) -> Framework {
    for file in files.reversed() {
      let framework = try framework(at: file)
      if framework.id == id { return framework }
    }
    let catalogs = try catalogs()
    guard catalogs.contains(id) else {
      var available = catalogs
      for file in files { available.append(try framework(at: file).id) }
      throw .unknown(id: id, available: Set(available).sorted())
    }
    return try framework(at: path(of: id))
  }

  /// All frameworks: the catalogs in order, then the user's files.
  public func frameworks() throws(FrameworkShelfError) -> [Framework] {
    let paths = try catalogs().map(path(of:)) + files
    // Half of a short command is spent here, and the lists do not know of each other. The longest
    // file stands first, so that no processor is left with it at the end.
    let sizes = paths.map { (try? FileManager.default.attributesOfItem(atPath: $0)[.size]) as? Int }
    let order = paths.indices.sorted { (sizes[$0] ?? 0) > (sizes[$1] ?? 0) }
    DispatchQueue.concurrentPerform(iterations: order.count) { place in
      // A file that cannot be read is told below, where the first of several counts.
      _ = try? framework(at: paths[order[place]])
    }
    var frameworks: [Framework] = []
    for path in paths { frameworks.append(try framework(at: path)) }
    return frameworks
  }

  /// A library of all frameworks at hand.
  public func library() throws(FrameworkShelfError) -> FrameworkLibrary {
    FrameworkLibrary(try frameworks())
  }

  /// A library of the frameworks with some short ids, and of the user's files.
  public func library(of ids: [String]) throws(FrameworkShelfError) -> FrameworkLibrary {
    var frameworks: [Framework] = []
    for id in ids { frameworks.append(try framework(id)) }
    for file in files { frameworks.append(try framework(at: file)) }
    return FrameworkLibrary(frameworks)
  }

  private func path(of id: String) -> String {
    folder.appendingPathComponent(id + Self.ending).path
  }

  /// The package of a framework, by its short id or the path of a file.
  package func package(named name: String, isFile: Bool) throws(FrameworkShelfError) -> CFPackage {
    if isFile { return try package(at: name) }
    _ = try framework(name)
    for file in files.reversed() where try framework(at: file).id == name {
      return try package(at: file)
    }
    return try package(at: path(of: name))
  }

  /// The framework of a file, by the file's path.
  public func framework(at path: String) throws(FrameworkShelfError) -> Framework {
    if let framework = read.withLock({ $0[path] }) { return framework }
    let framework = try package(at: path).framework(id: Self.id(from: path)).framework
    read.withLock { $0[path] = framework }
    return framework
  }

  private func package(at path: String) throws(FrameworkShelfError) -> CFPackage {
    let bytes: [UInt8]
    do throws(AuthoringError) {
      bytes = try InputFile.bytes(at: path, atMost: JSONLimits.framework.bytes)
    } catch {
      throw .unreadable(path: path, reason: error.message)
    }
    do {
      return try CASEReader.read(bytes).package
    } catch {
      throw .notAFramework(path: path, reason: "\(error)")
    }
  }

  /// A short id from a file's name, for packages that have none of their own.
  static func id(from path: String) -> String? {
    let name = URL(fileURLWithPath: path).lastPathComponent.lowercased()
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    let id = String(stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    guard let first = id.first, first.isLetter else { return nil }
    return id
  }
}
