import Foundation
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import NIOCore
import ServiceLifecycle

/// The server of a folder's programs.
struct WorkbenchServer {
  private let reception: Reception

  /// Opens the journal of a folder and gets everything ready.
  init(folder: String, _ settings: WorkbenchSettings, log: Logger) async throws {
    let desks = Desks()
    let rooms = Rooms(checkedBy: FindingsClerk(desks))
    let figures = Figures()
    let journal = Journal(
      in: try SQLiteStore(folder: folder), time: { Moment.now },
      announce: {
        figures.noteCommit(of: $0.count)
        rooms.add($0)
      },
      complain: {
        figures.noteFault()
        log.critical("\($0.message) \($0.remedy)")
      })
    reception = Reception(
      settings: settings, folder: folder, journal: journal, rooms: rooms,
      sessions: SessionKeeper(journal),
      passwords: Passwords(), desks: desks, pages: try await PageLibrary(), log: log,
      provider: settings.provider.map {
        Provider($0, back: settings.address + ProviderRoutes.back)
      }, figures: figures,
      served: ServedShelf(desks, at: InterchangeRoutes.base(of: settings)),
      imports: Imports(in: folder))
  }

  /// A link for the first administrator, where there is none yet; nil where there is one.
  func firstLink() async throws -> String? {
    guard try await !reception.journal.people().contains(where: \.isAdministrator) else {
      return nil
    }
    let secret = Secret()
    for invitation in try await reception.journal.invitations()
    where invitation.by == nil && invitation.redeemedBy == nil {
      try await reception.journal.revokeInvitation(invitation.mark)
    }
    let day = 86_400
    try await reception.journal.invite(
      Invitation(
        mark: secret.mark, membership: Membership(role: .administrator), by: nil, made: .now,
        expires: Moment(seconds: Moment.now.seconds + 3 * day)))
    return "\(reception.settings.address)/first/\(secret.text)"
  }

  /// Answers requests until the process is told to end; then streams are closed and the rest is
  /// answered.
  func run(whenReady: @escaping @Sendable () async -> Void) async throws {
    let settings = reception.settings
    var application = Application(
      router: router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ClosingDeadline()], idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port), backlog: 512,
        availableConnectionsDelegate: MaximumAvailableConnections(2_000)),
      onServerRunning: { _ in await whenReady() }, logger: reception.log)
    application.addServices(Ticker(rooms: reception.rooms))
    try await application.runService()
  }

  private func router() -> WorkbenchRouter {
    let router = WorkbenchRouter(
      context: WorkbenchContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestWatch(figures: reception.figures, log: reception.log))
    router.add(middleware: SecurityHeaders())
    router.add(middleware: FailureAnswers(reception: reception))
    router.add(middleware: Gate(reception: reception))
    router.add(middleware: BodyDeadline(uploads: Turnstile(4)))
    HealthRoutes(reception: reception).add(to: router)
    if let provider = reception.provider {
      ProviderRoutes(reception: reception, provider: provider).add(to: router)
    }
    FiguresRoutes(reception: reception).add(to: router)
    InterchangeRoutes(reception: reception).add(to: router)
    DoorRoutes(reception: reception).add(to: router)
    PageRoutes(reception: reception).add(to: router)
    NewProgramRoutes(reception: reception).add(to: router)
    ImportRoutes(reception: reception).add(to: router)
    ImportCorrectionRoutes(reception: reception).add(to: router)
    ImportChangeRoutes(reception: reception).add(to: router)
    AccountRoutes(reception: reception).add(to: router)
    PeopleRoutes(reception: reception).add(to: router)
    ShareRoutes(reception: reception).add(to: router)
    CrosswalkRoutes(reception: reception).add(to: router)
    FileRoutes(reception: reception).add(to: router)
    HistoryRoutes(reception: reception).add(to: router)
    FactsRoutes(reception: reception).add(to: router)
    CheckRoutes(reception: reception).add(to: router)
    TalkRoutes(reception: reception).add(to: router)
    PacketRoutes(reception: reception).add(to: router)
    AttachmentRoutes(reception: reception).add(to: router)
    ReviewRoutes(reception: reception).add(to: router)
    ReturnedFormRoutes(reception: reception).add(to: router)
    ApprovalRoutes(reception: reception).add(to: router)
    StateRoutes(reception: reception).add(to: router)
    OperationRoutes(reception: reception).add(to: router)
    StreamRoutes(reception: reception).add(to: router)
    ItemRoutes(reception: reception).add(to: router)
    return router
  }
}

/// Wakes all readers from time to time: who is gone is found out, and who is not is kept.
private struct Ticker: Service {
  let rooms: Rooms
  private static let interval: Duration = .seconds(15)

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: Self.interval)
        for room in rooms.open { room.tick() }
      }
    }
  }
}
