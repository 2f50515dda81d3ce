import Foundation
import Testing

/// The invariants of ARCHITECTURE.md that are stated as absences.
struct AbsencesTests {
  /// Modules of floor 6 and above: the only ones that may ask what time or which place it is.
  private static let upperFloors: Set<String> = [
    "Authoring", "CASEClient", "CommandLineTool", "Workbench", "plait", "plait-fetch",
    "plait-workbench",
  ]

  /// Modules that hold a C library.
  private static let modulesWithC: Set<String> = ["SafeXML", "SheetFormat", "ZipArchive"]

  /// Files outside of them that may hold a pointer, with the reason.
  private static let filesWithPointers: [String: String] = [
    "Sources/Frameworks/Search/Stemmer.swift": "the handle of libstemmer",
    "Sources/Packets/Bag/Fingerprint.swift": "hashes what ZipReader streams",
    "Sources/Packets/Verification/BagVerifier.swift": "hashes what ZipReader streams",
  ]

  private static let modulesOfC = ["CLibXML2", "CLibZip", "CStemmer", "CXlsxWriter"]

  /// Looks for words that begin with a mark: `Date(` is none in `CASEDate(`.
  private func expectNone(
    of marks: [String], in path: String, _ reason: String
  ) throws {
    for (number, line) in try House.code(of: path) {
      for mark in marks {
        let found = line.ranges(of: mark).contains { range in
          !(line[..<range.lowerBound].last?.isLetter ?? false)
        }
        #expect(!found, "\(path):\(number) has \(mark): \(reason)")
      }
    }
  }

  @Test(arguments: House.sources)
  func `no C pointer leaves the modules that hold a C library`(path: String) throws {
    guard !Self.modulesWithC.contains(House.module(of: path)),
      Self.filesWithPointers[path] == nil
    else { return }
    let pointers = ["UnsafePointer", "UnsafeMutable", "UnsafeRaw", "OpaquePointer"]
    try expectNone(
      of: pointers + Self.modulesOfC.map { "import \($0)" }, in: path,
      "C stays in \(Self.modulesWithC.sorted().joined(separator: ", "))")
  }

  @Test func `every file that may hold a pointer still holds one`() throws {
    for path in Self.filesWithPointers.keys.sorted() {
      let text = try House.text(path)
      #expect(text.contains("Unsafe") || text.contains("OpaquePointer"), "\(path)")
    }
  }

  @Test(arguments: House.sources.filter { House.module(of: $0) == "Curriculum" })
  func `the model knows no format`(path: String) throws {
    try expectNone(
      of: ["Codable", "Encodable", "Decodable"], in: path, "formats are floors above")
  }

  @Test(arguments: House.sources.filter { !upperFloors.contains(House.module(of: $0)) })
  func `no clock, place or chance below floor 6`(path: String) throws {
    let marks = [
      "Date(", "clock(", "ContinuousClock", "SuspendingClock", "Locale", "TimeZone", ".random",
      "shuffled(", "UUID()", "SystemRandomNumberGenerator", "DateFormatter", ".formatted(",
    ]
    try expectNone(of: marks, in: path, "pass the value in")
  }

  /// `plait` links neither of these: what comes from the network comes through `plait-fetch`.
  @Test(arguments: House.sources.filter { House.module(of: $0) != "CASEClient" })
  func `no network outside the module that fetches`(path: String) throws {
    try expectNone(
      of: ["import FoundationNetworking", "URLSession", "socket(", "contentsOf: URL(string"],
      in: path, "CASEClient fetches, in its own executable")
  }

  @Test(arguments: House.sources.filter { House.module(of: $0) != "Journal" })
  func `no SQL outside of the journal`(path: String) throws {
    try expectNone(
      of: ["import GRDB", "SELECT ", "INSERT INTO", "PRAGMA ", "CREATE TABLE"], in: path,
      "Journal keeps what it keeps to itself")
  }

  @Test func `only the executable that fetches links the module that fetches`() throws {
    for path in House.sources where try House.text(path).contains("import CASEClient") {
      #expect(path == "Sources/plait-fetch/main.swift")
    }
  }
}
