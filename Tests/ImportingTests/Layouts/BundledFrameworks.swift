import CASEFormat
import Foundation
import Frameworks
import Importing
import TestSupport

/// The catalogs that come with Plait.
enum BundledFrameworks {
  static let library = FrameworkLibrary(names.compactMap(framework))

  private static let folder = "Sources/Authoring/Catalogs"
  private static let ending = ".case.json"

  private static var names: [String] {
    let path = Package.root.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  private static func framework(_ name: String) -> Framework? {
    guard let bytes = try? Package.bytes("\(folder)/\(name)"),
      let reading = try? CASEReader.read(bytes)
    else { return nil }
    return reading.package.framework(id: String(name.dropLast(ending.count))).framework
  }
}
