import Curriculum
import Foundation
import Templates
import Testing

/// Files of profiles that somebody else wrote: what they may lead to, and how much is read.
struct ProfileFilesTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("profiles-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func profile(_ name: String) throws -> Profile {
    defer { try? FileManager.default.removeItem(at: folder) }
    do throws(TemplateError) {
      return try TemplateFolder.bundled.profile(folder.appendingPathComponent(name).path)
    } catch {
      throw TemplateError(
        error.mistakes.map { mistake in
          var mistake = mistake
          mistake.message = mistake.message.replacingOccurrences(of: folder.path + "/", with: "")
          return mistake
        })
    }
  }

  private func refusal(of name: String) -> String {
    let error = #expect(throws: TemplateError.self) { try profile(name) }
    return error?.mistakes.map(\.message).joined(separator: "\n") ?? ""
  }

  @Test func `a profile stands on one beside it or below`() throws {
    try write("id: base\ntitle: Base\nsigners: [Dean]\n", to: "base.yaml")
    try write("id: side\ntitle: Side\nextends: ../base.yaml\n", to: "side/profile.yaml")
    try write("id: a\ntitle: A\nextends: ../side\n", to: "ohio/profile.yaml")
    #expect(try profile("ohio").signers == ["Dean"])
  }

  @Test(arguments: ["/dev/zero", "../../base.yaml", "sub/../../../base.yaml", "link.yaml"])
  func `a profile that stands on files elsewhere is refused`(name: String) throws {
    try write("id: base\ntitle: Base\n", to: "base.yaml")
    try write("id: a\ntitle: A\nextends: \(name)\n", to: "in/ohio/profile.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/ohio/link.yaml", withDestinationPath: folder.path + "/base.yaml")
    #expect(refusal(of: "in/ohio") == "“\(name)” does not lie beside the profile or below.")
  }

  @Test func `a circle is told with all that stand in it`() throws {
    try write("id: a\ntitle: A\nextends: ./b.yaml\n", to: "a.yaml")
    try write("id: b\ntitle: B\nextends: ./c.yaml\n", to: "b.yaml")
    try write("id: c\ntitle: C\nextends: ./b.yaml\n", to: "c.yaml")
    #expect(
      refusal(of: "a.yaml")
        == "The profiles extend each other in a circle: ./b.yaml, ./c.yaml, ./b.yaml.")
  }

  @Test func `a long chain is no circle`() throws {
    for number in 1...20 {
      try write("id: p\ntitle: P\nextends: ./\(number - 1).yaml\n", to: "\(number).yaml")
    }
    try write("id: base\ntitle: Base\nsigners: [Dean]\n", to: "0.yaml")
    #expect(try profile("20.yaml").signers == ["Dean"])
  }

  @Test(arguments: [
    "../../../../../etc/passwd", "/etc/passwd", ".hidden.docx", "../profile.yaml", "link.docx",
    "sub",
  ])
  func `what is hidden or lies outside of the folder is no form`(name: String) throws {
    try write("id: a\ntitle: A\nforms: [good.docx, \(name)]\n", to: "profile.yaml")
    try write("", to: "forms/good.docx")
    try write("", to: "forms/sub/.hidden.docx")
    try write("", to: "forms/.hidden.docx")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/forms/link.docx", withDestinationPath: "../profile.yaml")
    #expect(refusal(of: "profile.yaml") == "There is no form “\(name)”.")
  }

  @Test func `a profile of a million entries is read or refused at once`() throws {
    let entries = (0..<70_000).map { "  - form \($0)\n" }.joined()
    try write("id: a\ntitle: A\nsigners:\n\(entries)", to: "a.yaml")
    let start = ContinuousClock.now
    #expect(try profile("a.yaml").signers.count == 70_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `a file that is too large, or no plain file, is refused`() throws {
    try write(String(repeating: "# remark\n", count: 1 << 18), to: "a.yaml")
    #expect(refusal(of: "a.yaml") == "The file is larger than 1 MB, which no profile is.")
    let error = #expect(throws: TemplateError.self) {
      try TemplateFolder.bundled.profile("/dev/zero")
    }
    #expect(error?.mistakes.first?.message == "The file cannot be read.")
  }

  @Test(arguments: [
    ("words.yaml", "ohio", "./ohio"), ("ohio/more.yaml", "ohio", "./profile.yaml"),
    ("ohio/more.yaml", "ohio/profile.yaml", "./profile.yaml"), ("x/words.yaml", "ohio", nil),
    ("x/profile.yaml", "ohio", "../ohio"), ("words.yaml", "us-federal", "us-federal"),
  ])
  func `a saved profile calls the one it stands on from where it lies`(
    saved: String, base: String, name: String?
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("id: a\ntitle: A\n", to: "ohio/profile.yaml")
    try write("", to: "x/y")
    let path = base.hasPrefix("us-") ? base : folder.path + "/" + base
    #expect(TemplateFolder.bundled.name(of: path, from: folder.path + "/" + saved) == name)
  }
}
