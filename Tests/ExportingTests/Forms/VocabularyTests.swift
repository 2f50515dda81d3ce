import Curriculum
import Reports
import TestSupport
import Testing
import WordFormat

@testable import Exporting

@Suite struct VocabularyTests {
  private let form = ProgramForm(Profile(id: "own", title: "Our agency"))

  private func record(_ program: Program) -> any FormRecord {
    let sources = FormSources(of: program, settings: ExportSettings()) {
      SampleFrameworks.library
    }
    return form.filling(program, sources).record
  }

  private func text(_ name: String, of program: Program) throws -> String? {
    let names = form.names(of: .program).map(\.name)
    let field = try #require(
      names.firstIndex { $0.words == name && $0.kind == .text }, "no text is called \(name)")
    guard case .text(let text) = record(program).value(field) else { return nil }
    return text.inline
  }

  @Test(arguments: FormScopeName.allCases)
  func `no two names of a kind are alike`(scope: FormScopeName) {
    var seen: [String: String] = [:]
    for named in form.names(of: scope) {
      let kind =
        switch named.name.kind {
        case .list: "list"
        case .text: "text"
        case .truth: "truth"
        case .report, .picture: "whole"
        }
      for words in [named.name.words] + named.name.otherWords {
        let key = "\(kind) \(FormWords.plain(words))"
        #expect(seen[key] == nil, "\(named.name.words) and \(seen[key] ?? "") are both \(words)")
        seen[key] = named.name.words
      }
    }
  }

  @Test func `each topic that a form may ask for has a name and a meaning`() {
    for topic in FieldTopic.allCases {
      let named = form.names(of: .program).first { $0.name.words == topic.formName }
      #expect(named?.meaning.isEmpty == false, "\(topic)")
    }
  }

  @Test func `the labels of a profile are names, those aside that are names already`() {
    var profile = Profile(id: "own", title: "Our agency")
    profile.fields = [AskedField("EPC Code", .localCode), AskedField("Class size", .classSize)]
    let names = ProgramForm(profile).names(of: .program).map(\.name.words)
    #expect(names.filter { $0 == "EPC Code" }.count == 1)
    #expect(names.filter { $0.lowercased() == "class size" }.count == 1)
  }

  @Test(arguments: [
    ("Program title", "Nursing Assistant with English and Math"),
    ("SOC code", "31-1131"),
    ("Agency", "Our agency"),
    ("Number of objectives", "5"),
    ("Planning", "an hour each Friday"),
  ])
  func `a name stands for what the program states`(name: String, words: String) throws {
    #expect(try text(name, of: SampleProgram.nursing) == words)
  }

  @Test func `what nobody states is nothing`() throws {
    #expect(try text("Board plan", of: Program()) == nil)
    #expect(try text("Total hours", of: Program()) == nil)
  }

  @Test(arguments: [
    (["one"], ["one"], "one"), (["one", "two"], ["one", "two"], "one and two"),
    (["a, b", "c"], ["a, b", "c"], "a, b; c"), (["one\ntwo"], ["one", "two"], "one two"),
    (["", "one", " "], ["one"], "one"),
  ])
  func `several texts are paragraphs, or a list within a sentence`(
    lines: [String], paragraphs: [String], inline: String
  ) {
    guard case .text(let text) = FormValue(lines: lines) else {
      Issue.record("no text")
      return
    }
    #expect(text == FormText(paragraphs, inline: inline))
  }

  @Test(arguments: [
    (Amount(18_500), "$18,500"), (Amount(thousandths: 12_500), "$12.50"),
    (Amount(thousandths: 1_234_567_050), "$1,234,567.05"), (Amount(0), "$0"),
    (Amount(thousandths: .max), "$9,223,372,036,854,775.80"),
  ])
  func `dollars are grouped by thousands`(amount: Amount, words: String) {
    #expect(amount.dollars == words)
  }

  @Test func `the frameworks are left alone where no mark asks for a code`() throws {
    let sources = FormSources(of: SampleProgram.nursing, settings: ExportSettings()) {
      Issue.record("the frameworks were asked for")
      return SampleFrameworks.library
    }
    let record = form.filling(SampleProgram.nursing, sources).record
    let names = form.names(of: .program).map(\.name)
    for (field, name) in names.enumerated() where name.kind == .text {
      _ = record.value(field)
    }
    let objectives = try #require(
      names.firstIndex { $0.words == "objective" && $0.kind != .text })
    guard case .list(let count, let part) = record.value(objectives) else {
      Issue.record("no list")
      return
    }
    #expect(count == 5)
    for named in form.names(of: .objective).enumerated()
    where ["Number", "Statement", "Workforce training", "Codes", "Hours"].contains(
      named.element.name.words)
    {
      _ = part(0).value(named.offset)
    }
  }
}
