import Curriculum
import Testing

struct SignerTests {
  @Test func `a role that the program says in more words is taken`() {
    var program = Program()
    program.signers = ["Dean of Health Sciences", "Adult Education Director (interim)"].enumerated()
      .map { number, role in
        var signer = Signer(id: PartID("s\(number)"))
        signer.role = role
        return signer
      }
    let asked = [
      "dean", "Adult education director", "Workforce administrator", "Director of health",
    ]
    #expect(program.openRoles(of: asked) == ["Workforce administrator", "Director of health"])
  }
}
