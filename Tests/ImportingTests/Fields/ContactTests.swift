import Testing

@testable import Importing

struct ContactTests {
  @Test(
    arguments: [
      ("Lorne Pastrana 555-0177", "Lorne Pastrana", nil, "555-0177"),
      ("Ines Kalloway, x@y.edu   Ph. 555-0118", "Ines Kalloway", "x@y.edu", "555-0118"),
      ("Name: Ana Ruiz", "Ana Ruiz", nil, nil),
      (
        "ana@example.org  /  (555) 555-0177, ext. 4", nil, "ana@example.org",
        "(555) 555-0177, ext. 4"
      ),
      ("Questions? Write to Bo Lind, b@x.org.", "Bo Lind", "b@x.org", nil),
      ("Room 12", "Room 12", nil, nil),
    ] as [(String, String?, String?, String?)])
  func `a name, an address and a number stand in any order`(
    line: String, name: String?, email: String?, phone: String?
  ) {
    let contact = Contact(line)
    #expect(contact.name.map(String.init) == name)
    #expect(contact.email.map(String.init) == email)
    #expect(contact.phone.map(String.init) == phone)
  }
}
