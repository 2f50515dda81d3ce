import Curriculum
import Frameworks
import Testing

struct ResolutionTests {
  private let library = LibraryFixture.library

  private func codes(_ text: String) -> String {
    switch library.resolve(ItemReference(text)) {
    case .item(let found): "item \(found.reference)"
    case .compound(let found): "compound \(found.map(\.reference.description))"
    case .ambiguous(let found): "ambiguous \(found.map(\.reference.description))"
    case .unknown(let nearest): "unknown \(nearest.map(\.reference.description))"
    }
  }

  @Test(arguments: [
    ("RI.3.2", "item ccrs RI.3.2"),
    ("ccrs ri.3.2", "item ccrs RI.3.2"),
    ("RI/RL.2.1", "item ccrs RI/RL.2.1"),
    ("RL.2.1", "item ccrs RI/RL.2.1"),
    ("WHST.6-8.5", "item ccrs W/WHST.6-8.5"),
    ("RI/RL.3.2", #"compound ["ccrs RI.3.2", "ccrs RL.3.2"]"#),
    ("W.3.1b", "item ccrs W.3.1"),
    ("CCR.1", #"ambiguous ["ccrs CCR.R.1", "ccrs CCR.W.1"]"#),
    ("MP.6", #"ambiguous ["ccrs MP.6", "casas MP.6"]"#),
    ("casas MP 6", "item casas MP.6"),
    ("RI.3.9", #"unknown ["ccrs RI.3.2"]"#),
    ("ccrs 4.1.1", "unknown []"),
    ("nothing 4.1.1", #"unknown ["casas 4.1.1"]"#),
    ("WLD2.1", "unknown []"),
    ("RI/SL.3.2", #"unknown ["ccrs RI.3.2"]"#),
  ])
  func `a reference is resolved`(reference: String, answer: String) {
    #expect(codes(reference) == answer)
  }

  @Test func `an item is found by its identifier`() {
    #expect(library.item(withIdentifier: "esf ESF.CT")?.item.label == "Critical Thinking Skills")
    #expect(library.item(withIdentifier: "no such") == nil)
  }

  @Test func `of two frameworks with one id the later one counts`() {
    let new = LibraryFixture.framework("esf", .skills, nil, [("ESF.NEW", "New")])
    let library = FrameworkLibrary([LibraryFixture.skills, new])
    #expect(library.frameworks.map(\.items.count) == [1])
    #expect(library["ESF"]?.items.first?.label == "New")
    #expect(library["other"] == nil)
  }
}
