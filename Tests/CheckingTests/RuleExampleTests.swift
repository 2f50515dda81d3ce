import Checking
import Curriculum
import Foundation
import Frameworks
import TestSupport
import Testing

/// The examples of every rule are its tests.
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule.Type
    let example: RuleExample
    var testDescription: String { "\(rule.code): \(example.title)" }
  }

  static let cases = RuleCatalog.all.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0) }
  }

  @Test(arguments: cases)
  func `a rule says of its examples what they say it says`(test: Case) {
    let violations = test.rule.check(test.example.program, test.example.context)
    #expect(violations.map(\.message) == test.example.flags)
  }

  @Test(arguments: cases.filter { $0.example.flags.isEmpty })
  func `a program that one rule accepts is accepted by all`(test: Case) {
    let findings = Checker().check(test.example.program, test.example.context).findings
    #expect(findings.map(\.message) == [])
  }

  @Test func `every rule shows something it accepts and something it flags`() {
    for rule in RuleCatalog.all {
      #expect(rule.examples.contains { $0.flags.isEmpty }, "\(rule.code)")
      #expect(rule.examples.contains { !$0.flags.isEmpty }, "\(rule.code)")
    }
  }

  @Test func `codes are unique, and federal rules cite their paragraph`() {
    #expect(Set(RuleCatalog.all.map { $0.code }).count == RuleCatalog.all.count)
    for rule in RuleCatalog.all where rule.kind == .federalRule {
      #expect(rule.citation != nil, "\(rule.code)")
    }
  }

  @Test func `docs rules md is the manual`() throws {
    let url = Package.root.appendingPathComponent("docs/rules.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(RuleManual.manual.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == RuleManual.manual)
  }

  @Test func `every rule has a citation, and belongs to a family of the manual`() {
    for rule in RuleCatalog.all {
      #expect(rule.citation != nil, "\(rule.code)")
      #expect(RuleManual.manual.contains("### \(rule.code): \(rule.offence)\n"))
    }
  }
}

extension RuleExample {
  /// A few frameworks, and the example's own profile and surroundings.
  var context: RuleContext {
    var profile = profile
    profile.contentStandards = ["ccrs"]
    var context = RuleContext(for: program, library: RuleFrameworks.library, profile: profile)
    surroundings(&context)
    return context
  }
}
