import Foundation
import TestSupport
import Testing

/// The templates of the pages and the Swift files of their models name the same things: a name
/// that nobody fills would be rendered as nothing.
@Suite struct TemplatesTests {
  private static let pages = Package.root.appendingPathComponent("Sources/Workbench/Pages")

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: pages.appendingPathComponent(path), encoding: .utf8)
  }

  /// The pages: the Swift file of each, and its template.
  private static let all: [(file: String, template: String)] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: pages.path)) ?? []
    return files.sorted().compactMap { file in
      guard let text = try? text(file),
        let name = text.firstMatch(of: /static let template = "([a-z-]+)"/)?.1
      else { return nil }
      return (file, String(name))
    }
  }()

  private static let templates: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(
        atPath: pages.appendingPathComponent("Templates").path)) ?? []
    return files.sorted().map { $0.replacingOccurrences(of: ".mustache", with: "") }
  }()

  /// The names in a template and in those that it includes.
  private static func names(in template: String) throws -> Set<String> {
    let text = try text("Templates/\(template).mustache")
    var names = Set(
      text.matches(of: /\{\{[#^\/]?\s*([A-Za-z]+)\s*\}\}/).map { String($0.1) })
    for partial in text.matches(of: /\{\{>\s*([a-z-]+)\s*\}\}/) {
      names.formUnion(try self.names(in: String(partial.1)))
    }
    return names
  }

  /// The names that a model declares.
  private static func declared(in file: String) throws -> Set<String> {
    // A property that is computed cannot be found by a template.
    Set(
      try text(file).matches(of: /(?:let|var) ([A-Za-z]+)\s*[:=][^{\n]*\n/).map { String($0.1) })
  }

  @Test(arguments: all.map(\.file))
  func `every name of a template is one of its page`(file: String) throws {
    let template = try #require(Self.all.first { $0.file == file }?.template)
    var declared = try Self.declared(in: file)
    for shared in [
      "Frame.swift", "ChangedWords.swift", "FormMistakes.swift", "AnswerOnPage.swift",
      "NewPersonFields.swift", "ImportSteps.swift", "ProfileChoice.swift",
      "../Imports/ImportTargets.swift", "AlignFields.swift", "CrosswalkCell.swift",
    ] {
      declared.formUnion(try Self.declared(in: shared))
    }
    let missing = try Self.names(in: template).subtracting(declared).sorted()
    #expect(missing == [])
  }

  @Test(arguments: templates)
  func `no template puts text into a page unescaped`(template: String) throws {
    let text = try Self.text("Templates/\(template).mustache")
    #expect(!text.contains("{{{"))
    #expect(!text.contains("{{&"))
    #expect(text.firstMatch(of: /\sstyle=|<script[^>]*>[^<]|\son[a-z]+=/) == nil)
  }

  @Test func `every template belongs to a page or to another template`() throws {
    var used = Set(Self.all.map(\.template))
    for template in Self.templates {
      let text = try Self.text("Templates/\(template).mustache")
      used.formUnion(text.matches(of: /\{\{>\s*([a-z-]+)\s*\}\}/).map { String($0.1) })
    }
    let unused = Set(Self.templates).subtracting(used).sorted()
    #expect(unused == [])
  }
}
