import Journal
import Testing

/// Coming in through a provider, in every store.
@Suite struct IdentitiesTests {
  private let mark: [UInt8] = Array(repeating: 7, count: 32)
  private let identity = Identity(issuer: "https://login.college.example", subject: "248289761001")

  private func invitation(expires: Int = 1_800_000_000) -> Invitation {
    Invitation(
      mark: mark, membership: Membership(role: .reviewer), by: PersonKey("p-maria"),
      made: Moment(seconds: 1_796_000_000), expires: Moment(seconds: expires))
  }

  private func account(_ key: String) -> Account {
    Account(person: PersonKey(key), login: "bea@college.example", password: nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `an identity belongs to the person who came by the invitation`(kind: StoreKind) async throws
  {
    let journal = try await WritingDesk(kind).journal
    try await journal.invite(invitation())
    #expect(try await journal.person(identity) == nil)
    let bea = try await journal.redeem(
      mark, name: "Bea Long", account: account("p-bea"), as: identity)
    #expect(try await journal.person(identity) == bea)
    #expect(try await journal.account(of: bea.key)?.password == nil)
    var other = identity
    other.issuer = "https://other.example"
    #expect(try await journal.person(other) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `an identity is given once, to the one who signs in with the address`(
    kind: StoreKind
  ) async throws {
    let journal = try await WritingDesk(kind).journal
    var account = account("p-ben")
    account.password = "whoever chose it"
    try await journal.save(account)
    #expect(try await journal.bind(identity, toLogin: "nobody@college.example") == nil)
    let ben = try await journal.bind(identity, toLogin: "bea@college.example")
    #expect(ben?.key == PersonKey("p-ben"))
    #expect(try await journal.person(identity) == ben)
    // Whoever had typed the address first may not have been its owner.
    #expect(try await journal.account(of: PersonKey("p-ben"))?.password == nil)
    var next = identity
    next.subject = "who has the address now"
    #expect(try await journal.bind(next, toLogin: "bea@college.example") == nil)
    #expect(try await journal.person(next) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `where the identity is taken nothing of an invitation is used up`(
    kind: StoreKind
  ) async throws {
    let journal = try await WritingDesk(kind).journal
    try await journal.save(account("p-ben"))
    _ = try await journal.bind(identity, toLogin: "bea@college.example")
    try await journal.invite(invitation())
    var other = account("p-bea")
    other.login = "other@college.example"
    let new = other
    await #expect(throws: JournalError.self) {
      try await journal.redeem(mark, name: "Bea Long", account: new, as: identity)
    }
    #expect(try await journal.openInvitation(mark) != nil)
    #expect(try await journal.account(login: "other@college.example") == nil)
    #expect(try await journal.person(PersonKey("p-bea")) == nil)
  }
}
