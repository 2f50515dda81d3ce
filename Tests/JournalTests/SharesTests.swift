import Journal
import Testing

/// Links for reading, in every store.
@Suite struct SharesTests {
  private let mark: [UInt8] = Array(repeating: 9, count: 32)

  private func share(of program: ProgramKey, made: Int = 1_796_000_000) -> Share {
    Share(
      mark: mark, program: program, note: "Maple Court Care Center", by: PersonKey("p-maria"),
      made: Moment(seconds: made))
  }

  @Test(arguments: StoreKind.allCases)
  func `a link opens its program until it is taken back`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let made = share(of: desk.program)
    try await desk.journal.share(made, by: WritingDesk.maria)
    #expect(try await desk.journal.openShare(mark) == made)
    #expect(try await desk.journal.shares() == [made])
    #expect(try await desk.journal.openShare(Array(repeating: 8, count: 32)) == nil)
    try await desk.journal.revokeShare(mark, by: WritingDesk.ben)
    #expect(try await desk.journal.openShare(mark) == nil)
    #expect(try await desk.journal.shares() == [])
    try await desk.journal.noteUse(ofShare: mark)
    #expect(try await desk.journal.openShare(mark) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `of its use the day is kept and no more`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await desk.journal.share(share(of: desk.program), by: WritingDesk.maria)
    try await desk.journal.noteUse(ofShare: mark)
    try await desk.journal.noteUse(ofShare: mark)
    // The clock of the desk stands in the day that begins with this second.
    #expect(
      try await desk.journal.openShare(mark)?.lastUsed == Moment(seconds: 1_795_996_800))
  }

  @Test(arguments: StoreKind.allCases)
  func `the newest link stands first`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await desk.journal.share(share(of: desk.program), by: WritingDesk.maria)
    var newer = share(of: desk.program, made: 1_796_000_500)
    newer.mark = Array(repeating: 3, count: 32)
    try await desk.journal.share(newer, by: WritingDesk.maria)
    #expect(try await desk.journal.shares().map(\.mark) == [newer.mark, mark])
  }

  @Test(arguments: StoreKind.allCases)
  func `who writes no program shows none and closes no link`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let reviewer = Writer(
      person: Person(
        key: PersonKey("p-ruth"), name: "Ruth Cole", memberships: [.init(role: .reviewer)]))
    if let person = reviewer.person { try await desk.journal.save(person) }
    let found = try await refusal {
      try await desk.journal.share(share(of: desk.program), by: reviewer)
    }
    #expect(found == "JRN-106: Only an author or an administrator of a program shares it.")
    try await desk.journal.share(share(of: desk.program), by: WritingDesk.maria)
    _ = try await refusal { try await desk.journal.revokeShare(mark, by: reviewer) }
    #expect(try await desk.journal.openShare(mark) != nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `there is no link to a program that is none`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let found = try await refusal {
      try await desk.journal.share(
        share(of: ProgramKey(madeFrom: "welding")), by: WritingDesk.maria)
    }
    #expect(found == "JRN-101: There is no program \"welding\" here.")
  }
}
