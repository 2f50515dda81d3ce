import Hummingbird
import Journal
import ProgramFile

extension Reception {
  /// Who is signed in.
  ///
  /// - Throws: `Failure.signIn` for nobody.
  func visitor(_ context: WorkbenchContext) throws(Failure) -> Visitor {
    guard let visitor = context.visitor else { throw .signIn }
    return visitor
  }

  /// The program of an address, and who asks for it.
  ///
  /// - Throws: `Failure.noSuchPage` also to those who may not see it: whether it is there is none
  ///   of their business.
  func program(
    _ context: WorkbenchContext
  ) throws(Failure) -> (key: ProgramKey, visitor: Visitor) {
    let visitor = try visitor(context)
    guard let key = context.parameters.get("program").flatMap({ ProgramKey($0) }),
      !visitor.person.memberships(in: key).isEmpty
    else { throw .noSuchPage }
    return (key, visitor)
  }

  /// The program of an address as it is now, and who asks for it.
  func opened(_ context: WorkbenchContext) async throws -> OpenedProgram {
    let (key, visitor) = try program(context)
    let state = try await rooms.room(of: key, in: journal).state
    return OpenedProgram(
      key: key, visitor: visitor, state: state, program: try state.document().program)
  }

  /// Saves a person; who is looking at a program that is now closed to them is shown out at once.
  func save(_ person: Person) async throws {
    try await journal.save(person)
    showOutWhoMayNotStay()
  }

  /// Has all open streams look up again who may read.
  func showOutWhoMayNotStay() {
    rightsChanges.add()
    for room in rooms.open { room.tick() }
  }

  /// Whether somebody may read a program, looked up now.
  func mayRead(_ program: ProgramKey, _ person: PersonKey) async throws -> Bool {
    try await !(journal.person(person)?.memberships(in: program).isEmpty ?? true)
  }

  /// The form of a page of ours, with its token looked at.
  func form(_ request: Request, _ context: WorkbenchContext) async throws -> SentForm {
    let fields = try await request.form()
    if let visitor = context.visitor {
      guard fields["token"] == visitor.secret.formToken else { throw Failure.foreignPage }
    }
    return fields
  }

  /// The form of a page of ours that comes with files, with its token looked at.
  func upload(_ request: Request, _ context: WorkbenchContext) async throws -> SentUpload {
    let visitor = try visitor(context)
    let upload = try await request.upload()
    guard upload.fields["token"] == visitor.secret.formToken else { throw Failure.foreignPage }
    return upload
  }
}
