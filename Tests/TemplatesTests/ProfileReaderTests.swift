import Curriculum
import Foundation
import Templates
import TestSupport
import Testing

struct ProfileReaderTests {
  private func profile(_ yaml: String) throws -> Profile {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("profile-\(UUID().uuidString).yaml")
    try Data(yaml.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try TemplateFolder.bundled.profile(url.path)
  }

  @Test func `the federal profile comes with Plait`() throws {
    let profile = try TemplateFolder.bundled.profile("federal")
    #expect(profile.words["workforce training"]?.contains("occupational training") == true)
    #expect(profile.requirements.first == "iet-rule")
  }

  @Test func `a coordinator's profile says only what differs`() throws {
    let profile = try profile(
      """
      id: lakes
      title: Lakes Department of Labor
      extends: federal
      words:
        objective: [braided outcomes]
      severities:
        WRI-201: off
        IET-107: error
      """)
    #expect(profile.words["objective"]?.first == "braided outcomes")
    #expect(profile.words["objective"]?.contains("SWBAT") == true)
    #expect(profile.severities["WRI-201"] == .some(nil))
    #expect(profile.severities["IET-107"] == .error)
  }

  @Test(arguments: [
    ("title: No id", "needs an `id`"),
    ("id: a\ntitle: A\nwrods: {}", "\"wrods\" is not a field"),
    ("id: a\ntitle: A\nsigners: Director", "takes a list"),
    ("id: a\ntitle: A\nseverities: {IET-101: loud}", "A severity is one of"),
    ("id: a\ntitle: A\nextends: nowhere", "There is no profile \"nowhere\""),
    ("- one\n- two", "list of names with values"),
    ("id: [", "not YAML"),
  ])
  func `a mistake in a profile is named`(yaml: String, words: String) {
    let error = #expect(throws: TemplateError.self) { try profile(yaml) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
