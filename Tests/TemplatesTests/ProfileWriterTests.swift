import Curriculum
import Foundation
import Templates
import Testing

struct ProfileWriterTests {
  @Test func `what is written is read back, whatever the words are`() throws {
    let words = [
      "Trade stuff", "Shop & \"floor\": what's #1?", "- dash", "yes", "C:\\skills\tand more",
      "½ día",
    ]
    let writer = ProfileWriter(
      id: "our words", title: "The words of a: b.docx", extends: "us-federal",
      words: ["workforce training": words, "objective": ["* star"]])
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("profile-\(UUID().uuidString).yaml")
    try Data(writer.yaml.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let profile = try TemplateFolder.bundled.profile(url.path)
    #expect(profile.id == "our words")
    #expect(profile.title == "The words of a: b.docx")
    #expect(
      profile.words["workforce training"]?.prefix(words.count) == words.map { "=" + $0 }[...])
    #expect(profile.words["objective"]?.first == "=* star")
    #expect(profile.words["hours"]?.isEmpty == false)
  }
}
