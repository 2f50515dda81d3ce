import Curriculum
import Testing

struct ProfileTests {
  @Test func `a profile adds its words to those of the one it stands on`() {
    var base = Profile(id: "us-federal", title: "Federal rule")
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

  @Test func `a list of courses is a state's own, or another's with its source`() {
    var base = Profile(id: "us-federal", title: "Federal rule")
    base.preparationCourses = ["OSHA-10"]
    base.sources[.preparationCourses] = ProfileSource("A letter of another state")
    var own = Profile(id: "lakes", title: "Lakes")
    #expect(own.extending(base).preparationCourses == ["OSHA-10"])
    #expect(
      own.extending(base).sources[.preparationCourses]
        == ProfileSource("A letter of another state"))
    own.preparationCourses = ["Typing"]
    own.sources[.preparationCourses] = ProfileSource("Handbook, page 3", isVerified: true)
    #expect(own.extending(base).preparationCourses == ["Typing"])
    #expect(
      own.extending(base).sources[.preparationCourses]
        == ProfileSource("Handbook, page 3", isVerified: true))
  }

  @Test func `a word that a profile gives another role has that role alone`() {
    var base = Profile(id: "us-federal", title: "Federal rule")
    base.words = ["hours": ["time", "=Clock Hours"], "workforce preparation": ["soft skills"]]
    var own = Profile(id: "lakes", title: "Lakes")
    own.words = [
      "workforce training": ["=Soft skills"], "dates": ["clock hours"], "hours": ["time"],
    ]
    let joined = own.extending(base)
    #expect(joined.words["workforce training"] == ["=Soft skills"])
    #expect(joined.words["workforce preparation"] == [])
    #expect(joined.words["hours"] == ["time"])
    #expect(joined.words["dates"] == ["clock hours"])
  }
}
