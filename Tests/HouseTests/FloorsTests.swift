import Foundation
import Testing

struct FloorsTests {
  @Test(arguments: House.swiftModules)
  func `a module imports only what the manifest says it uses`(module: String) throws {
    let declared = try #require(Self.manifest[module], "\(module) is not in Package.swift")
    for path in House.sources where House.module(of: path) == module {
      for name in try Self.imports(of: path) {
        #expect(
          declared.contains(name) || Self.systemModules.contains(name),
          "\(path) imports \(name), which Package.swift does not list for \(module)")
      }
    }
  }

  @Test func `Curriculum imports nothing at all`() throws {
    for path in House.sources where House.module(of: path) == "Curriculum" {
      #expect(try Self.imports(of: path).isEmpty, "\(path)")
    }
  }

  @Test(arguments: [
    "CASEFormat", "Checking", "Frameworks", "OfficePackage", "Reports", "SafeXML", "SheetFormat",
    "WordFormat", "ZipArchive",
  ])
  func `modules up to floor 3 do without all of Foundation`(module: String) throws {
    for path in House.sources where House.module(of: path) == module {
      #expect(try !Self.imports(of: path).contains("Foundation"), "\(path)")
    }
  }

  /// `AbsencesTests` says who may import `FoundationNetworking`.
  private static let systemModules: Set<String> = [
    "Dispatch", "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc",
    "Synchronization",
  ]

  /// What each module uses, as the manifest's floors say it.
  private static let manifest: [String: Set<String>] = {
    var manifest: [String: Set<String>] = [
      "plait": ["CommandLineTool"], "plait-fetch": ["CASEClient"],
      "plait-workbench": ["Workbench"],
    ]
    let whole = (try? House.text("Package.swift")) ?? ""
    let text = whole.components(separatedBy: "let tests: [Module]")[0]
    let products = [
      "argumentParser": "ArgumentParser", "crypto": "Crypto", "cryptoExtras": "CryptoExtras",
      "grdb": "GRDB", "hummingbird": "Hummingbird",
      "hummingbirdCore": "HummingbirdCore", "httpTypes": "HTTPTypes",
      "lifecycle": "ServiceLifecycle",
      "logging": "Logging", "mustache": "Mustache", "nio": "NIOCore", "nioHTTP1": "NIOHTTP1",
      "yams": "Yams",
    ]
    for entry in text.components(separatedBy: "Module(").dropFirst(1) {
      let names = entry.prefix { $0 != ")" }.components(separatedBy: "\"")
      guard names.count > 1 else { continue }
      var used = Set(stride(from: 3, to: names.count, by: 2).map { names[$0] })
      let packages = entry.prefix { $0 != ")" }.components(separatedBy: "packages: [")
      for variable in packages.dropFirst().joined().prefix(while: { $0 != "]" })
        .components(separatedBy: ",")
      {
        let name = variable.trimmingCharacters(in: .whitespacesAndNewlines)
        if let product = products[name] { used.insert(product) }
      }
      manifest[names[1]] = used
    }
    return manifest
  }()

  private static func imports(of path: String) throws -> [String] {
    try House.text(path).components(separatedBy: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words.count == index + 2,
        index == 0 || (index == 1 && ["public", "package", "internal"].contains(words[0]))
      else { return nil }
      return String(words[index + 1])
    }
  }
}
