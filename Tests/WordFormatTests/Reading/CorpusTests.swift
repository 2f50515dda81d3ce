import Foundation
import Testing
import WordFormat

/// The development corpus, where it is at hand: beside the package's folder or its parent's,
/// or where `PLAIT_SHARED` says.
private enum Corpus {
  static let root: URL? = {
    var places =
      ProcessInfo.processInfo.environment["PLAIT_SHARED"].map {
        [URL(fileURLWithPath: $0)]
      } ?? []
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      places.append(folder.appendingPathComponent("shared"))
    }
    return places.map { $0.appendingPathComponent("corpus") }.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("census.valid.txt").path)
    }
  }()

  static func files(_ list: String) throws -> [String] {
    guard let root else { return [] }
    return try String(contentsOf: root.appendingPathComponent(list), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    guard let root else { return [] }
    return Array(try Data(contentsOf: root.appendingPathComponent("docx/\(file)")))
  }
}

@Suite(.enabled(if: Corpus.root != nil, "the development corpus is not at hand"))
struct CorpusTests {
  @Test func `every valid file is read`() throws {
    let files = try Corpus.files("census.valid.txt")
    #expect(files.count > 600)
    for file in files {
      do throws(WordReadingError) {
        let document = try WordDocument(reading: (try? Corpus.bytes(file)) ?? [])
        #expect(!document.dump.isEmpty)
      } catch {
        Issue.record("\(file): \(error)")
      }
    }
  }

  @Test func `every invalid file is refused with a sentence`() throws {
    for file in try Corpus.files("census.invalid.txt") {
      #expect(throws: WordReadingError.self) {
        try WordDocument(reading: Corpus.bytes(file))
      }
    }
  }
}
