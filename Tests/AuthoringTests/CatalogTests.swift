import Authoring
import CASEFormat
import Curriculum
import Exporting
import Foundation
import Frameworks
import Importing
import TestSupport
import Testing

struct CatalogTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Authoring/Catalogs")
  static let names = (try? FrameworkShelf(folder: folder).catalogs()) ?? []

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).case.json")))
  }

  @Test func `the catalogs are all here`() {
    #expect(
      Self.names == [
        "career-clusters", "career-pathway-features", "career-pathway-functions",
        "career-pathway-systems", "ccrs", "digital-literacy", "dol-competency-tiers", "elps",
        "employer-partnership", "esf", "foundational-professional-skills", "ielce",
        "iet-quality-indicators", "iet-roadmap", "iet-rule", "nrs-levels", "priority-populations",
        "state-form-fields", "training-services", "tstm", "wioa-career-pathway",
        "work-based-learning", "wtcs-joint-conditions",
      ])
  }

  @Test(arguments: names)
  func `a catalog is read without repairs and conforms`(name: String) throws {
    let reading = try CASEReader.read(try bytes(name))
    #expect(reading.repairs == [])
    #expect(reading.package.violations == [])
    let framework = reading.package.framework()
    #expect(framework.notices == [])
    #expect(framework.framework.id == name)
    #expect(framework.framework.licence != .unstated)
    #expect(ItemReference.isFrameworkID(name))
    let codes = framework.framework.items.map(\.code)
    #expect(Set(codes).count == codes.count)
    for item in framework.framework.items {
      #expect(FrameworkCode(item.code.description).description == item.code.description)
    }
    if framework.framework.kind == .requirements {
      #expect(framework.framework.items.filter { !$0.isParaphrase }.isEmpty)
    }
  }

  @Test(arguments: names)
  func `a catalog is exactly what this toolkit writes`(name: String) throws {
    let source = try bytes(name)
    let package = try CASEReader.read(source).package
    #expect(try package.written() == source)
    let changed = package.document.lastChangeDateTime
    #expect(try package.framework().framework.package(changed: changed).written() == source)
  }

  @Test(arguments: names)
  func `a catalog is drawn as a tree`(name: String) throws {
    let framework = try FrameworkShelf(folder: Self.folder).framework(name)
    Golden("\(name).framework.txt").matches(framework.dump)
  }

  @Test func `no code stands for two items of all catalogs`() throws {
    let library = try FrameworkShelf(folder: Self.folder).library()
    for framework in library.frameworks {
      for item in framework.items {
        let resolution = library.resolve(ItemReference(code: item.code.description))
        #expect(resolution.items.map(\.framework) == [framework.id], "\(item.code)")
      }
    }
  }
}
