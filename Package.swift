// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// A module of a floor: what it may use of the floors below, and of other packages.
struct Module {
  let name: String
  var uses: [String] = []
  var packages: [Target.Dependency] = []
  var resources: [Resource] = []
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(
  name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// The C libraries: Debian's package and the pkg-config name of each.
let systemLibraries: [(module: String, pkgConfig: String, debian: String)] = [
  ("CLibXML2", "libxml-2.0", "libxml2-dev"),
  ("CLibZip", "libzip", "libzip-dev"),
  ("CZlib", "zlib", "zlib1g-dev"),
  ("CXlsxWriter", "xlsxwriter", "libxlsxwriter-dev"),
  ("CStemmer", "", "libstemmer-dev"),
]

/// The floors, lowest first: a module may use modules of lower floors only.
let floors: [[Module]] = [
  [
    Module(name: "Curriculum"),
    Module(name: "SafeXML", uses: ["CLibXML2"]),
    Module(name: "ZipArchive", uses: ["CLibZip", "CZlib"]),
    Module(name: "CASEFormat"),
    Module(name: "Accessibility"),
  ],
  [
    Module(name: "OfficePackage", uses: ["SafeXML", "ZipArchive"]),
    Module(name: "Frameworks", uses: ["Curriculum", "CStemmer"]),
  ],
  [
    Module(
      name: "WordFormat", uses: ["Accessibility", "OfficePackage", "SafeXML", "ZipArchive"]),
    Module(
      name: "SheetFormat",
      uses: ["Accessibility", "CXlsxWriter", "OfficePackage", "SafeXML", "ZipArchive"]),
    Module(name: "Checking", uses: ["Curriculum", "Frameworks"]),
    Module(name: "Reports", uses: ["Curriculum", "Frameworks"]),
  ],
  [
    Module(
      name: "Importing",
      uses: [
        "CASEFormat", "Checking", "Curriculum", "Frameworks", "OfficePackage", "SafeXML",
        "SheetFormat", "WordFormat",
        "ZipArchive",
      ]),
    Module(
      name: "Exporting",
      uses: [
        "CASEFormat", "Curriculum", "Frameworks", "Reports", "SafeXML", "SheetFormat",
        "WordFormat", "ZipArchive",
      ]),
    Module(name: "ProgramFile", uses: ["Curriculum"], packages: [yams]),
    Module(name: "Templates", uses: ["Curriculum"], packages: [yams]),
  ],
  [
    Module(
      name: "Packets",
      uses: ["Curriculum", "Exporting", "Frameworks", "Reports", "SafeXML", "ZipArchive"],
      packages: [crypto]),
    Module(name: "Journal", uses: ["Curriculum", "ProgramFile"], packages: [crypto, grdb]),
  ],
  [
    Module(
      name: "Authoring",
      uses: [
        "Accessibility", "CASEFormat", "Checking", "Curriculum", "Exporting", "Frameworks",
        "Importing", "OfficePackage", "Packets", "ProgramFile", "Reports", "SafeXML",
        "SheetFormat", "Templates", "WordFormat", "ZipArchive",
      ], packages: [crypto]),
    Module(name: "CASEClient", uses: ["CASEFormat"]),
  ],
  [
    Module(
      name: "CommandLineTool",
      uses: ["Authoring", "Checking", "Curriculum", "Frameworks", "Reports"],
      packages: [argumentParser]),
    Module(
      name: "Workbench",
      uses: [
        "Authoring", "Checking", "Curriculum", "Exporting", "Frameworks", "Journal", "ProgramFile",
        "Reports",
      ],
      packages: [
        argumentParser, crypto, cryptoExtras, httpTypes, hummingbird, hummingbirdCore, lifecycle,
        logging, mustache, nio, nioHTTP1,
      ]),
  ],
]

/// The tests of modules, and those of the house: what each needs beside its own module.
let tests: [Module] = [
  Module(name: "Accessibility"),
  Module(
    name: "Authoring",
    uses: [
      "CASEFormat", "Checking", "Curriculum", "Exporting", "Frameworks", "Importing",
      "Packets", "ProgramFile", "Reports",
    ]),
  Module(name: "CASEClient", uses: ["CASEFormat", "plait-fetch"]),
  Module(name: "CASEFormat"),
  Module(name: "Checking", uses: ["Curriculum", "Frameworks"]),
  Module(name: "Curriculum"),
  Module(
    name: "Exporting",
    uses: [
      "CASEFormat", "Curriculum", "Frameworks", "Importing", "OfficePackage", "Reports", "SafeXML",
      "SheetFormat",
    ], packages: [crypto]),
  Module(name: "Frameworks", uses: ["Curriculum"]),
  Module(name: "House"),
  Module(
    name: "Importing",
    uses: ["CASEFormat", "Curriculum", "Exporting", "Frameworks", "SheetFormat", "Templates"]),
  Module(name: "Journal", uses: ["Curriculum", "ProgramFile"], packages: [grdb]),
  Module(name: "OfficePackage", uses: ["SafeXML", "ZipArchive"]),
  Module(name: "Packets", uses: ["Curriculum", "Exporting", "ZipArchive"]),
  Module(name: "ProgramFile", uses: ["Curriculum"]),
  Module(
    name: "Recognition",
    uses: [
      "Authoring", "Curriculum", "Frameworks", "Importing", "ProgramFile", "Templates",
      "WordFormat",
    ]),
  Module(name: "Reports", uses: ["Curriculum", "Frameworks"]),
  Module(name: "SafeXML", uses: ["CLibXML2"]),
  Module(name: "SheetFormat", uses: ["Accessibility", "ZipArchive"]),
  Module(name: "Templates", uses: ["Curriculum"]),
  Module(name: "Transcript", uses: ["plait", "plait-workbench"]),
  Module(
    name: "Walk",
    uses: [
      "Authoring", "Checking", "Curriculum", "Exporting", "Frameworks", "Importing",
      "OfficePackage", "ProgramFile", "Reports", "WordFormat",
    ]),
  Module(
    name: "WordFormat", uses: ["Accessibility", "OfficePackage", "SafeXML", "ZipArchive"]),
  Module(
    name: "Workbench", uses: ["Curriculum", "Journal", "ProgramFile"],
    packages: [hummingbirdCore]),
  Module(name: "ZipArchive"),
]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// Nobody links to the command, so the loader need not search fifteen thousand symbols of it.
let linking: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))
]

/// URLSession stands on libcurl, which a static build of Foundation leaves to the one who links.
let curl: [LinkerSetting] = [
  .linkedLibrary("curl", .when(platforms: [.linux], configuration: .release))
]

/// The folders that are bundled with a module and read by it.
let resources = ["Authoring": ["Catalogs"], "Workbench": ["Pages/Templates", "Assets"]]

/// What stands below the top level and is not of the module that reads templates/; `out` is what
/// the demo leaves.
let besideTemplates: [String] = {
  func names(in folder: String) -> [String] {
    let path = folder.isEmpty ? Context.packageDirectory : "\(Context.packageDirectory)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0 != "Package.swift" }.sorted()
  }
  return names(in: "").filter { !["Sources", "templates", "Package.resolved"].contains($0) }
    + names(in: "Sources").filter { $0 != "Templates" }.map { "Sources/\($0)" }
}()

let ground = Set(systemLibraries.map(\.module))
var below = ground
var modules: [Target] = systemLibraries.map { library in
  .systemLibrary(
    name: library.module, path: "Sources/\(library.module)",
    pkgConfig: library.pkgConfig.isEmpty ? nil : library.pkgConfig,
    providers: [.apt([library.debian])])
}
for floor in floors {
  for module in floor {
    for used in module.uses {
      precondition(
        below.contains(used),
        "\(module.name) may not depend on \(used): it is not on a lower floor")
    }
    // The folder templates/ stands at the top level, where a coordinator finds it, and is
    // bundled with the one module that reads it: so that module's path is the package's own.
    let readsTemplates = module.name == "Templates"
    modules.append(
      .target(
        name: module.name,
        dependencies: module.uses.map { .target(name: $0) } + module.packages,
        path: readsTemplates ? "." : "Sources/\(module.name)",
        exclude: readsTemplates ? besideTemplates : [],
        sources: readsTemplates ? ["Sources/Templates"] : nil,
        resources: readsTemplates
          ? [.copy("templates")] : resources[module.name, default: []].map { .copy($0) },
        swiftSettings: settings))
  }
  below.formUnion(floor.map(\.name))
}

/// The folders of a test target that hold documents or expected output and no code.
func data(of target: String) -> [String] {
  let root = URL(fileURLWithPath: Context.packageDirectory).appendingPathComponent(target)
  let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  return paths.filter { path in
    ["Documents", "Goldens", "Pairs", "Transcripts"].contains {
      path == $0 || path.hasSuffix("/" + $0)
    }
  }.sorted()
}

let testSupport = Target.target(
  name: "TestSupport",
  dependencies: [
    "CASEFormat", "Curriculum", "Frameworks", "Importing", "OfficePackage", "SafeXML",
    "WordFormat", "ZipArchive",
  ],
  path: "Tests/TestSupport",
  swiftSettings: settings)
let testTargets: [Target] = tests.map { test in
  let own = below.contains(test.name) ? [test.name] : []
  return .testTarget(
    name: "\(test.name)Tests",
    dependencies: (own + ["TestSupport"] + test.uses).map { .target(name: $0) } + test.packages,
    exclude: data(of: "Tests/\(test.name)Tests"), swiftSettings: settings)
}

/// The fuzzer of the reading path, which scripts/fuzz alone builds: libFuzzer brings the `main`.
let fuzzing: [Target] =
  Context.environment["PLAIT_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "CASEFormat", "Curriculum", "Frameworks", "Importing", "OfficePackage", "Templates",
        "TestSupport", "WordFormat", "ZipArchive",
      ],
      path: "Tests/Fuzzing", exclude: ["README.md", "Seeds", "SeedsOfLists"],
      swiftSettings: settings)
  ]

let package = Package(
  name: "plait",
  products: [
    .executable(name: "plait", targets: ["plait"]),
    .executable(name: "plait-fetch", targets: ["plait-fetch"]),
    .executable(name: "plait-workbench", targets: ["plait-workbench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: modules + [
    .executableTarget(
      name: "plait", dependencies: ["CommandLineTool"], swiftSettings: settings,
      linkerSettings: linking),
    .executableTarget(
      name: "plait-fetch", dependencies: ["CASEClient"], swiftSettings: settings,
      linkerSettings: linking + curl),
    .executableTarget(
      name: "plait-workbench", dependencies: ["Workbench"], swiftSettings: settings,
      linkerSettings: linking),
    testSupport,
  ] + testTargets + fuzzing
)
