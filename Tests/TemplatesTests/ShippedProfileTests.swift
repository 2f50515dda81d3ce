import Curriculum
import Templates
import Testing

struct ShippedProfileTests {
  static let ids = [
    "ca", "fl", "il-icaps", "mn-abe", "nm", "pa", "tx", "us-federal", "va-pluggedin", "vt",
    "wa-ibest", "wi-wtcs",
  ]

  @Test func `the profiles of the field guide are there`() {
    #expect(TemplateFolder.bundled.profileIDs == Self.ids)
  }

  @Test(arguments: ids)
  func `a profile of ours reads without a mistake, and says what is not known`(id: String) throws {
    let read = try TemplateFolder.bundled.read(id)
    #expect(read.profile.id == id)
    #expect(read.base == (id == "us-federal" ? nil : "us-federal"))
    #expect(!read.own.unverified.isEmpty)
    #expect(!read.profile.fields.isEmpty && !read.profile.packet.isEmpty)
  }

  @Test(arguments: ids)
  func `what nobody could verify sends nothing back`(id: String) throws {
    let own = try TemplateFolder.bundled.read(id).own
    #expect(own.fields.allSatisfy { $0.source.text != nil })
    #expect(own.fields.allSatisfy { !$0.isRequired || $0.source.isVerified })
    #expect(own.signers.isEmpty || own.sources[.signers]?.isVerified == true)
  }

  @Test func `what no state has said stays as in the neutral default`() throws {
    let base = try TemplateFolder.bundled.profile("us-federal")
    let florida = try TemplateFolder.bundled.profile("fl")
    #expect(florida.packet == base.packet && florida.fields == base.fields)
    #expect(base.fields.allSatisfy { !$0.isRequired } && base.packet.allSatisfy { !$0.isRequired })
    #expect(base.signers.isEmpty && base.reviewSteps.isEmpty)
  }
}
