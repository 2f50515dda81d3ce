import Authoring
import Curriculum
import Exporting
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile
import Reports

/// Reading a program by a link, without an account, and making such links.
struct ShareRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.get("/shared/:secret") { _, context in
      let shared = try await shared(context)
      let program = shared.program
      let desk = try reception.desks.desk(for: program.profile)
      let braid =
        try program.objectives.isEmpty
        ? nil : desk.drawing(.braid, of: program, from: program.shownTitle)
      let page = SharePage(
        program, try desk.crosswalk(of: program, CrosswalkWishes()), braid: braid, desk,
        at: shared.address, with: shared.share.note, changed: shared.changed)
      return reception.pages.answer(page, for: nil)
    }
    router.get("/shared/:secret/pictures/braid.svg") { _, context in
      let program = try await shared(context).program
      let desk = try reception.desks.desk(for: program.profile)
      return Response.picture(try desk.drawing(.braid, of: program, from: program.shownTitle))
    }
    router.get("/shared/:secret/objectives.docx") { _, context in
      let program = try await shared(context).program
      let desk = try reception.desks.desk(for: program.profile)
      let kind = ProgramFileKind.objectives
      let file = try desk.objectiveSheet(program, named: kind.rawValue)
      return Response.download(
        file.bytes, named: "\(program.shownTitle.prefix(80)) \(kind.rawValue)",
        type: file.mediaType)
    }
    router.post("/people/shares") { request, context in
      let visitor = try reception.visitor(context)
      let form = try await reception.form(request, context)
      return try await share(form, by: visitor)
    }
    router.post("/people/shares/:share/revoke") { request, context in
      let visitor = try reception.visitor(context)
      _ = try await reception.form(request, context)
      let mark = context.parameters.get("share") ?? ""
      for share in try await reception.journal.shares()
      where share.mark.hexadecimal == mark && visitor.mayShare(share.program) {
        try await reception.journal.revokeShare(share.mark, by: visitor.writer)
        reception.answers.leave(.init(words: "The link is taken back."), for: visitor)
      }
      return Response.seeOther("/people#shares")
    }
  }

  /// A program as the reader of a link sees it.
  private struct Reading {
    var share: Share
    var address: String
    var program: Program
    var changed: Moment
  }

  /// The program of a link, as it is now; that the link was used today is noted.
  private func shared(_ context: WorkbenchContext) async throws -> Reading {
    guard let secret = context.parameters.get("secret").flatMap({ Secret($0) }),
      let share = try await reception.journal.openShare(secret.mark)
    else {
      guard reception.triesOfLinks.take(context.machine) else { throw Failure.tooFast }
      throw Failure.noLink
    }
    if share.lastUsed?.calendarDay != Moment.now.calendarDay {
      try await reception.journal.noteUse(ofShare: share.mark)
    }
    let state = try await reception.rooms.room(of: share.program, in: reception.journal).state
    let changed = state.cells.values.max { $0.sequence < $1.sequence }?.at
    return Reading(
      share: share, address: "/shared/\(secret.text)",
      program: try state.document().program.withoutPeople, changed: changed ?? share.made)
  }

  private func share(
    _ form: SentForm, by visitor: Visitor
  ) async throws -> Response {
    guard let program = ProgramKey(form["program"]), visitor.mayShare(program) else {
      throw Failure.noSuchPage
    }
    let note = form["note"].onOneLine
    guard !note.isEmpty, note.count <= 120 else {
      var mistakes = FormMistakes()
      mistakes.add("share-note", "Write with whom you share it, in at most 120 characters.")
      let page = try await PeopleRoutes(reception: reception).page(
        for: visitor, searched: "", AnswerOnPage(nil, mistakes),
        typed: PeoplePage.Typed(shareNote: note))
      return reception.pages.answer(page, for: visitor, status: .unprocessableContent)
    }
    let secret = Secret()
    try await reception.journal.share(
      Share(
        mark: secret.mark, program: program, note: note, by: visitor.person.key, made: .now),
      by: visitor.writer)
    reception.answers.leave(
      .init(
        words: "The link is made.",
        remedy: "Copy it now and send it yourself; it is not shown again. Whoever has it can read "
          + "the program, as it is on that day, until you take the link back.",
        link: "\(reception.settings.address)/shared/\(secret.text)"), for: visitor)
    return Response.seeOther("/people")
  }
}

extension Program {
  /// The program without the people in it, for readers whom nobody knows.
  fileprivate var withoutPeople: Program {
    var program = self
    program.instructors = []
    return program
  }
}

extension Failure {
  fileprivate static let noLink = Failure(
    .gone, "WB-151", "This link was taken back, or was never made.",
    "Ask the one who sent it for a new one.")
}
