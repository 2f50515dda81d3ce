import Foundation
import Testing

struct FilesTests {
  /// Files of more than 400 lines, with the reason.
  private static let longFiles: [String: String] = [:]

  @Test(arguments: House.swiftFiles)
  func `a file is not longer than 400 lines`(path: String) throws {
    let lines = try House.text(path).components(separatedBy: "\n").count
    #expect(lines <= 400 || Self.longFiles[path] != nil)
  }

  @Test func `the median source file is under 100 lines`() throws {
    let lengths = try House.sources.map { try House.text($0).components(separatedBy: "\n").count }
      .sorted()
    #expect(lengths[lengths.count / 2] < 100)
  }

  @Test(arguments: House.sources)
  func `a file is named after what it declares`(path: String) throws {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    guard name != "main" else { return }
    let type = String(name.prefix { $0 != "+" })
    let simple = type.components(separatedBy: ".").last ?? type
    let text = try House.text(path)
    let kinds = ["struct", "enum", "class", "protocol", "actor", "typealias", "extension"]
    let declares = kinds.contains { kind in
      text.contains("\(kind) \(type)") || text.contains("\(kind) \(simple)")
        || text.contains(".\(simple) ")
    }
    #expect(declares, "nothing in \(path) is called \(type)")
  }

  /// Words that say nothing about what a thing is for.
  private static let emptyWords = [
    "Utils", "Utilities", "Helper", "Manager", "Common", "Shared", "Service", "Processor",
  ]

  /// Terms of the statute that happen to hold such a word.
  private static let termsOfTheStatute = ["SupportService", "TrainingService"]

  @Test(arguments: House.swiftFiles)
  func `a name says what the thing is for`(path: String) {
    var name = path
    for term in Self.termsOfTheStatute { name = name.replacingOccurrences(of: term, with: "") }
    for word in Self.emptyWords { #expect(!name.contains(word)) }
  }

  @Test(arguments: House.sources)
  func `a type's name says what the type is for`(path: String) throws {
    for name in try House.types(in: path) where !Self.termsOfTheStatute.contains(name) {
      for word in Self.emptyWords { #expect(!name.contains(word), "\(name)") }
    }
  }

  @Test(arguments: House.sources)
  func `no source file can stop the program on purpose`(path: String) throws {
    let text = try House.text(path)
    for trap in ["fatalError(", "try!", " as! ", "@unchecked Sendable", "preconditionFailure("] {
      #expect(!text.contains(trap), "\(trap)")
    }
  }

  @Test(arguments: House.swiftFiles)
  func `no file keeps dead code or unowned plans`(path: String) throws {
    guard !path.hasSuffix("FilesTests.swift") else { return }
    let text = try House.text(path)
    for mark in ["TODO", "FIXME", "XXX:", "// let ", "// func ", "// if "] {
      #expect(!text.contains(mark), "\(mark)")
    }
  }
}
