import Curriculum
import Templates

/// The profile that comes with Plait, as tests use it.
enum TemplatesForTests {
  static let federal: Profile = {
    guard let profile = try? TemplateFolder.bundled.profile("us-federal") else {
      return Profile(id: "missing", title: "The federal profile cannot be read")
    }
    return profile
  }()
}
