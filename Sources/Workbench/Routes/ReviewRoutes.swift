import Authoring
import Curriculum
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Rounds of review: when a packet was sent, what was found, what was answered, what was decided.
struct ReviewRoutes {
  let reception: Reception

  private static let longest = 4_000

  func add(to router: WorkbenchRouter) {
    router.post("/programs/:program/packet/rounds") { request, context in
      let opened = try await reception.opened(context)
      return try await begin(try await reception.form(request, context), opened)
    }
    router.post("/programs/:program/packet/rounds/:round/return") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      return try await end(context.parameters.get("round") ?? "", form, opened)
    }
    router.post("/programs/:program/packet/findings") { request, context in
      let opened = try await reception.opened(context)
      return try await find(try await reception.form(request, context), opened)
    }
    router.post("/programs/:program/packet/findings/:finding/answer") { request, context in
      let opened = try await reception.opened(context)
      let form = try await reception.form(request, context)
      return try await answer(context.parameters.get("finding") ?? "", form, opened)
    }
  }

  private func begin(_ form: SentForm, _ opened: OpenedProgram) async throws -> Response {
    var mistakes = FormMistakes()
    let reviewer = form["reviewer"].onOneLine
    if reviewer.isEmpty || reviewer.count > 200 {
      mistakes.add("reviewer", "Write who gets the packet, in at most 200 characters.")
    }
    let day = CalendarDay(form["date"])
    if day == nil { mistakes.add("sent", "Write the day on which it was sent.") }
    if opened.program.reviews.contains(where: { $0.decision == nil && $0.submitted != nil }) {
      mistakes.add("rounds", "A round is under way. End it before you begin another.")
    }
    var program = opened.program
    if let day, mistakes.all.isEmpty {
      do throws(AuthoringError) {
        try program.submit(to: reviewer, on: day)
      } catch {
        mistakes.add("sent", error.message)
      }
    }
    guard mistakes.all.isEmpty, let round = program.reviews.last else {
      return try await page(opened, mistakes)
    }
    let part = NewPart(numbered: "review", in: "reviews", of: opened)
    let writes = changes(of: program.reviews.dropLast(), opened) + part.writes(round.fields)
    return try await perform(writes, opened, "The round is begun.")
  }

  private func end(
    _ id: String, _ form: SentForm, _ opened: OpenedProgram
  ) async throws -> Response {
    guard let place = opened.program.reviews.firstIndex(where: { $0.id.rawValue == id }) else {
      throw Failure.noSuchPage
    }
    var mistakes = FormMistakes()
    let decision = Self.decisions[form["decision"]]
    if decision == nil { mistakes.add("\(id)-back", "Choose what was decided.") }
    let day = CalendarDay(form["date"])
    if day == nil { mistakes.add("\(id)-back", "Write the day on which it came back.") }
    if opened.program.reviews[place].decision != nil {
      mistakes.add("rounds", "Somebody has ended this round already.")
    }
    var program = opened.program
    if let day, let decision, mistakes.all.isEmpty {
      do throws(AuthoringError) {
        _ = try program.decide(decision, by: program.reviews[place].reviewer, on: day)
      } catch {
        mistakes.add("\(id)-back", error.message)
      }
    }
    guard mistakes.all.isEmpty else { return try await page(opened, mistakes) }
    return try await perform(
      changes(of: program.reviews[...], opened), opened, "The round is over.")
  }

  private func find(_ form: SentForm, _ opened: OpenedProgram) async throws -> Response {
    let round = opened.program.reviews.first { $0.id.rawValue == form["round"] }
    guard let round else { throw Failure.noSuchPage }
    var mistakes = FormMistakes()
    let text = form["text"].trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty || text.count > Self.longest {
      mistakes.add(
        "\(round.id)-found", "Write what was found, in at most \(Self.longest) characters.")
    }
    let criterion = form["criterion"].onOneLine
    if criterion.count > 400 {
      mistakes.add("\(round.id)-criterion", "Write the criterion in at most 400 characters.")
    }
    if round.decision != nil { mistakes.add("rounds", "This round is over.") }
    guard mistakes.all.isEmpty else { return try await page(opened, mistakes) }
    let part = NewPart("review-finding", in: "findings", below: round.id, of: opened)
    let writes = part.writes([("criterion", criterion.nilIfEmpty), ("comment", text)])
    return try await perform(writes, opened, "The finding is written down.")
  }

  private func answer(
    _ id: String, _ form: SentForm, _ opened: OpenedProgram
  ) async throws -> Response {
    let findings = opened.program.reviews.flatMap(\.findings)
    guard findings.contains(where: { $0.id.rawValue == id }) else { throw Failure.noSuchPage }
    var mistakes = FormMistakes()
    let (response, change) = (
      form["response"].trimmingCharacters(in: .whitespacesAndNewlines), form["change"].onOneLine
    )
    if response.isEmpty || response.count > Self.longest {
      mistakes.add("\(id)-response", "Write an answer, in at most \(Self.longest) characters.")
    }
    if change.count > 400 {
      mistakes.add("\(id)-change", "Write what was changed in at most 400 characters.")
    }
    guard mistakes.all.isEmpty else { return try await page(opened, mistakes) }
    let writes = [
      ("response", FileValue?.some(.text(response)), "response-base"),
      ("change", change.nilIfEmpty.map { .text($0) }, "change-base"),
    ].map { field, value, base in
      CellWrite(
        CellAddress(part: PartID(id), field: field), base: form.number(base) ?? 0, value: value)
    }
    return try await perform(writes, opened, "The answer is saved.")
  }

  private static let decisions: [String: ReviewRound.Decision] = [
    "approved": .approved, "revise": .returned, "refused": .rejected,
  ]

  /// The writes of what is another in rounds that are there.
  private func changes(
    of rounds: ArraySlice<ReviewRound>, _ opened: OpenedProgram
  ) -> [CellWrite] {
    zip(opened.program.reviews, rounds).flatMap { former, round in
      zip(former.fields, round.fields).filter { $0.value != $1.value }.map { _, field in
        let cell = CellAddress(part: round.id, field: field.name)
        return CellWrite(
          cell, base: opened.state.cells[cell]?.version ?? 0, value: field.value.map { .text($0) })
      }
    }
  }

  private func perform(
    _ writes: [CellWrite], _ opened: OpenedProgram, _ words: String
  ) async throws -> Response {
    let answer = try await reception.journal.perform(
      Operation(key: "review \(Secret().text)", writes: writes), in: opened.key,
      by: opened.visitor.writer)
    reception.answers.leave(answer.told(words), for: opened.visitor)
    return Response.seeOther("/programs/\(opened.key)/packet#rounds")
  }

  private func page(_ opened: OpenedProgram, _ mistakes: FormMistakes) async throws -> Response {
    try await reception.packetPage(
      of: opened, AnswerOnPage(nil, mistakes), status: .unprocessableContent)
  }
}

extension ReviewRound {
  /// The fields of the round itself, as a program's file has them.
  fileprivate var fields: [(name: String, value: String?)] {
    [
      ("revision", revision.map { "\($0)" }), ("reviewer", reviewer),
      ("submitted", submitted?.description), ("returned", returned?.description),
      ("decision", decision?.rawValue), ("content hash", contentHash),
    ]
  }
}
