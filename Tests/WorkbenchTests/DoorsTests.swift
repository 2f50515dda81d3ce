import Foundation
import Testing

@testable import Workbench

/// Secrets, passwords, and how often somebody may try.
@Suite struct DoorsTests {
  @Test func `a secret is never given twice, and comes back from its text`() throws {
    let secrets = (0..<1_000).map { _ in Secret() }
    #expect(Set(secrets.map(\.text)).count == 1_000)
    #expect(Set(secrets.map(\.mark)).count == 1_000)
    #expect(try #require(Secret(secrets[0].text)).mark == secrets[0].mark)
    #expect(secrets[0].formToken != secrets[1].formToken)
  }

  @Test(arguments: [
    "", "short", String(repeating: "a", count: 44), String(repeating: "é", count: 43),
    "kVAXXl0lVRom5kxGEFJVU32dVHaaCpyOnmn1MZ1IVf;",
  ])
  func `a text of another form is no secret`(text: String) {
    #expect(Secret(text) == nil)
  }

  @Test func `a password fits its own record and no other`() async throws {
    let passwords = Passwords(rounds: 1 << 10)
    let record = try await passwords.record(of: "correct horse battery")
    #expect(record.hasPrefix("scrypt$1024$8$1$"))
    #expect(try await passwords.fits("correct horse battery", record))
    #expect(try await !passwords.fits("correct horse batterz", record))
    #expect(try await !passwords.fits("correct horse battery", nil))
    #expect(try await !passwords.fits("correct horse battery", "plain$correct horse battery"))
    #expect(try await passwords.record(of: "correct horse battery") != record)
  }

  @Test func `one letter written in two ways is one password`() async throws {
    let passwords = Passwords(rounds: 1 << 10)
    let record = try await passwords.record(of: "caf\u{E9} at the corner")
    #expect(try await passwords.fits("cafe\u{301} at the corner", record))
  }

  @Test func `after ten tries there is no eleventh`() {
    let attempts = Attempts(burst: 10, in: .seconds(900))
    #expect((0..<10).allSatisfy { _ in attempts.take("maria") })
    #expect(!attempts.take("maria"))
    #expect(attempts.take("ben"))
    attempts.forget("maria")
    #expect(attempts.take("maria"))
  }

  @Test(
    arguments: [
      ("Maria Ortiz", nil), ("José Núñez-Ortíz", nil),
      ("", "Write your name, in at most 120 characters."),
      ("Ida\u{202E}ssoM", "Write your name, in at most 120 characters."),
      ("Ida\nMoss", "Write your name, in at most 120 characters."),
    ] as [(String, String?)])
  func `a name is what people can read`(name: String, mistake: String?) {
    #expect(NewPerson.mistake(ofName: name) == mistake)
  }

  @Test(
    arguments: [
      ("a braid of three strands", nil),
      ("short", "Choose at least 12 characters; a few words in a row will do."),
      ("aaaaaaaaaaaaaa", "This one is easily guessed. Put a few words in a row."),
      ("Password1234!", "This one is easily guessed. Put a few words in a row."),
      ("mariaortiz2026", "This one is easily guessed. Put a few words in a row."),
      ("🐴🔋📎🧵🧶🪢🐴🔋📎🧵🧶🪢", nil),
    ] as [(String, String?)])
  func `a password is refused for its length or for what everybody would try`(
    password: String, mistake: String?
  ) {
    let found = NewPerson.mistake(
      ofPassword: password, name: "Maria Ortiz", email: "maria@college.edu")
    #expect(found == mistake)
  }
}
