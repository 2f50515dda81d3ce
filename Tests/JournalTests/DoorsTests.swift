import Curriculum
import Journal
import Testing

/// Accounts, invitations and sessions, in every store.
@Suite struct DoorsTests {
  private let mark: [UInt8] = Array(repeating: 7, count: 32)

  private func invitation(expires: Int = 2_000_000_000) -> Invitation {
    Invitation(
      mark: mark, membership: Membership(role: .author, strands: [.workforceTraining]), by: nil,
      made: Moment(seconds: 1_796_000_000), expires: Moment(seconds: expires))
  }

  private func account(_ key: String, _ login: String) -> Account {
    Account(person: PersonKey(key), login: login, password: "scrypt …")
  }

  @Test(arguments: StoreKind.allCases)
  func `an invitation makes one person, once`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await desk.journal.invite(invitation())
    let person = try await desk.journal.redeem(
      mark, name: "Ana", account: account("p-ana", "ana@college.edu"))
    #expect(person.memberships == [Membership(role: .author, strands: [.workforceTraining])])
    #expect(try await desk.journal.person(PersonKey("p-ana")) == person)
    let found = try await refusal {
      try await desk.journal.redeem(mark, name: "Bob", account: account("p-bob", "bob@college.edu"))
    }
    #expect(found == "JRN-110: This link was used already, is too old, or was taken back.")
    #expect(try await desk.journal.account(login: "bob@college.edu") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `an invitation that is old or was taken back makes nobody`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await desk.journal.invite(invitation(expires: 1_796_000_001))
    #expect(try await desk.journal.openInvitation(mark) == nil)
    let other = try await WritingDesk(kind)
    try await other.journal.invite(invitation())
    try await other.journal.revokeInvitation(mark)
    _ = try await refusal {
      try await other.journal.redeem(mark, name: "Ana", account: account("p-ana", "a@b.edu"))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `nobody signs in with somebody else's address`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await desk.journal.save(account("p-maria", "maria@college.edu"))
    try await desk.journal.invite(invitation())
    let found = try await refusal {
      try await desk.journal.redeem(
        mark, name: "Mallory", account: account("p-mallory", "maria@college.edu"))
    }
    #expect(found == "JRN-105: Somebody here signs in with this e-mail address already.")
    #expect(try await desk.journal.openInvitation(mark) != nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a session lasts until it is ended`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let maria = PersonKey("p-maria")
    var session = Session(
      mark: mark, person: maria, since: Moment(seconds: 10), lastUsed: Moment(seconds: 10),
      browser: "Firefox")
    try await desk.journal.save(session)
    session.lastUsed = Moment(seconds: 500)
    try await desk.journal.save(session)
    #expect(try await desk.journal.sessions(of: maria) == [session])
    try await desk.journal.endSession(mark)
    #expect(try await desk.journal.session(mark) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `how far a person has looked is kept`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let maria = PersonKey("p-maria")
    #expect(try await desk.journal.seen(desk.program, by: maria) == nil)
    try await desk.journal.save(seen: 900, of: desk.program, by: maria)
    #expect(try await desk.journal.seen(desk.program, by: maria) == 1)
  }
}
