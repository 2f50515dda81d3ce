import Authoring
import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// The Word form that comes back from a reviewer: its findings and comments become the program's.
struct ReturnedFormRoutes {
  let reception: Reception

  /// A reading takes 15 seconds at most, and may wait for another.
  private static let patience: Duration = .seconds(25)

  func add(to router: WorkbenchRouter) {
    router.post("/programs/:program/packet/returned-form") { request, context in
      let opened = try await reception.opened(context)
      return try await take(try await reception.upload(request, context), opened)
    }
  }

  private func take(_ upload: SentUpload, _ opened: OpenedProgram) async throws -> Response {
    guard opened.has(.author, .administrator) else { throw Failure.noRightToReview }
    let round = opened.program.reviews.first { $0.id.rawValue == upload.fields["round"] }
    guard let round else { throw Failure.noSuchPage }
    var mistakes = FormMistakes()
    mistakes.title = "The form was not read"
    do {
      guard round.decision == nil else {
        throw UploadReading.Refusal(file: "The round", message: "It is over.")
      }
      guard upload.files.count == 1, upload.files[0].name.lowercased().hasSuffix(".docx") else {
        throw UploadReading.Refusal(file: "The form", message: "Choose one Word file (.docx).")
      }
      let form = try await read(upload.files[0], opened)
      let intake = ReviewIntake(of: form, into: opened.program, reviewer: round.reviewer)
      return try await write(intake, into: round, opened)
    } catch let refusal as UploadReading.Refusal {
      mistakes.add("\(round.id)-file", "\(refusal.file): \(refusal.message)")
    }
    return try await reception.packetPage(
      of: opened, AnswerOnPage(nil, mistakes), status: .unprocessableContent)
  }

  /// What the form says, as a program; it is read by a process of its own.
  private func read(_ file: SentFile, _ opened: OpenedProgram) async throws -> Program {
    let imports = reception.imports
    let stored = try imports.begin([file], layout: nil, for: nil, by: opened.visitor)
    defer { imports.remove(stored) }
    try await imports.read(stored, profile: opened.program.profile, waiting: Self.patience)
    if let refusal = stored.refusal { throw refusal }
    guard let reading = stored.reading else { throw Failure.manyReadings }
    return try ProgramDocument.read(json: reading.program).program.withCommentsAsFindings
  }

  private func write(
    _ intake: ReviewIntake, into round: ReviewRound, _ opened: OpenedProgram
  ) async throws -> Response {
    let said = try ProgramCells(ProgramDocument(program: intake.program)).values
    var writes: [CellWrite] = []
    var last: NewPart?
    for finding in intake.findings {
      let part = NewPart(
        "review-finding", in: "findings", below: round.id, after: last, of: opened)
      let cells = said.filter { $0.key.part == finding.id && !$0.key.isStructure }
      writes += part.writes(of: cells.map { ($0.key.field, $0.value) })
      last = part
    }
    if !writes.isEmpty {
      _ = try await reception.journal.perform(
        Operation(key: "form \(Secret().text)", writes: writes), in: opened.key,
        by: opened.visitor.writer)
    }
    reception.answers.leave(intake.told, for: opened.visitor)
    return Response.seeOther("/programs/\(opened.key)/packet#rounds")
  }
}

extension Program {
  /// The program of a reviewer's form with its comments among the findings, under the names of those
  /// who wrote them: a comment of the program would have the name of who sends the form.
  fileprivate var withCommentsAsFindings: Program {
    var program = self
    if program.reviews.isEmpty { program.reviews = [ReviewRound(id: "review-1")] }
    for comment in program.comments {
      var finding = ReviewFinding(id: comment.id)
      finding.criterion =
        "Comment of \(comment.author ?? "the reviewer")"
        + (comment.quoted.map { " on “\($0)”" } ?? "")
      finding.comment = comment.text
      finding.part = comment.part
      program.reviews[0].findings.append(finding)
    }
    program.comments = []
    return program
  }
}

extension ReviewIntake {
  /// What the page says of it.
  fileprivate var told: Answers.Answer {
    guard !findings.isEmpty else {
      return .init(
        words: known == 0
          ? "The form has no findings and no comments."
          : "The program has all of the form already.",
        kind: "warning",
        remedy: known == 0
          ? "Plait reads the cells beside the criteria, and Word’s comments." : nil)
    }
    return .init(
      words: findings.count == 1
        ? "1 finding is written down." : "\(findings.count) findings are written down.",
      kind: otherTitle == nil ? "good" : "warning",
      remedy: otherTitle.map {
        "The form is about “\($0)”. If it is another program’s, take it back on the History page."
      })
  }
}

extension Failure {
  static let noRightToReview = Failure(
    .forbidden, "WB-147", "Only an author or an administrator writes down what reviewers found.",
    "Ask one of them.")
}
