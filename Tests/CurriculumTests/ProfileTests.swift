import Curriculum
import Testing

struct ProfileTests {
  @Test func `a profile adds its words to those of the one it stands on`() {
    var base = Profile(id: "federal", title: "Federal rule")
    base.words = ["objective": ["learning objectives"], "hours": ["hours"]]
    base.signers = ["Director"]
    var own = Profile(id: "lakes", title: "Lakes")
    own.words = ["objective": ["braided outcomes"]]
    let joined = own.extending(base)
    #expect(joined.id == "lakes")
    #expect(joined.words["objective"] == ["braided outcomes", "learning objectives"])
    #expect(joined.words["hours"] == ["hours"])
    #expect(joined.signers == ["Director"])
  }
}
