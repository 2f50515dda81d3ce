import Curriculum
import Frameworks
import Testing

struct SearchTests {
  private let library = LibraryFixture.library

  private func found(_ hits: [SearchHit]) -> [String] { hits.map(\.found.reference.description) }

  @Test func `words count by their stems`() {
    #expect(found(library.search("measuring converters")) == ["ccrs 5.MD.1", "casas MP.6"])
  }

  @Test func `a code finds its item first`() {
    #expect(found(library.search("ri.3.2")).first == "ccrs RI.3.2")
  }

  @Test func `the beginning of a code finds the items below it`() {
    #expect(found(library.search("RI.3")) == ["ccrs RI.3.2"])
  }

  @Test func `a search can stay in one framework`() {
    #expect(found(library.search("measure", in: "casas")) == ["casas MP.6"])
    #expect(library.search("measure", in: "none") == [])
  }

  @Test func `the best hits come first and no more than asked for`() {
    let hits = library.search("procedure steps multistep precisely", limit: 1)
    #expect(found(hits) == ["ccrs RST.6-8.3"])
    #expect(hits[0].matched == ["procedure", "multistep", "precisely"])
  }

  @Test func `empty words find nothing`() {
    #expect(library.search("the of and") == [])
    #expect(library.search("") == [])
  }
}
