import Authoring
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Journal
import NIOCore

/// The programs' objectives and the frameworks that they cite, for other systems: CASE 1.1.
///
/// Below `/shared/{secret}` the same is there for whoever has the link, since many readers of CASE
/// can send no key.
struct InterchangeRoutes {
  let reception: Reception

  private static let paths = "/ims/case/v1p1"

  /// Whether an address is one of these, so that its errors speak as CASE wants it.
  static func has(_ path: String) -> Bool {
    path.hasPrefix("/ims/") || (path.hasPrefix("/shared/") && path.contains("/ims/"))
  }

  /// Where the CASE paths of a server begin.
  static func base(of settings: WorkbenchSettings) -> String { settings.address + paths }

  func add(to router: WorkbenchRouter) {
    for start in [Self.paths, "/shared/:secret\(Self.paths)"] {
      router.get("\(start)/CFDocuments") { request, context in
        try await answer(request, context) { lists in
          try page(of: lists, DocumentWish { request.query($0) }, request)
        }
      }
      for kind in ServedKind.allCases {
        router.get("\(start)/\(kind.rawValue)/:id") { request, context in
          let id = context.parameters.get("id") ?? ""
          return try await answer(request, context) { lists in
            Response.json(bytes: try lists.answer(kind, id))
          }
        }
      }
    }
  }

  private func answer(
    _ request: Request, _ context: WorkbenchContext,
    _ work: (ServedLists) throws -> Response
  ) async throws -> Response {
    let lists = try await lists(request, context)
    do {
      return try work(lists)
    } catch let refusal as ServingRefusal {
      return Response.json(bytes: refusal.bytes, status: .init(code: refusal.status))
    }
  }

  // MARK: Who may read what

  /// A link opens its program; who is signed in reads all programs with a role in them.
  private func lists(
    _ request: Request, _ context: WorkbenchContext
  ) async throws -> ServedLists {
    var programs: [ProgramKey] = []
    if let secret = try secret(request, context) {
      guard reception.requests.take(secret.text) else { throw Failure.tooFast }
      guard let share = try await reception.journal.openShare(secret.mark) else {
        throw context.parameters.get("secret") == nil ? Failure.noKey : Failure.noSuchPage
      }
      if share.lastUsed?.calendarDay != Moment.now.calendarDay {
        try await reception.journal.noteUse(ofShare: share.mark)
      }
      programs = [share.program]
    } else {
      guard let visitor = context.visitor else { throw Failure.noKey }
      programs = try await reception.journal.heads().map(\.program).filter {
        !visitor.person.memberships(in: $0).isEmpty
      }
    }
    var packages: [ServedPackage] = []
    for program in programs {
      let room = try await reception.rooms.room(of: program, in: reception.journal)
      packages += try await reception.served.packages(of: room, in: reception.journal)
    }
    return ServedLists(packages)
  }

  /// The secret of a link, in the address or as a bearer token (RFC 6750).
  private func secret(_ request: Request, _ context: WorkbenchContext) throws(Failure) -> Secret? {
    if let text = context.parameters.get("secret") {
      guard let secret = Secret(text) else { throw .noSuchPage }
      return secret
    }
    guard let header = request.headers[.authorization] else { return nil }
    let words = header.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer", let secret = Secret(words[1]) else {
      throw .noKey
    }
    return secret
  }

  // MARK: Pages

  private func page(
    of lists: ServedLists, _ wish: DocumentWish, _ request: Request
  ) throws -> Response {
    let page = try lists.documents(wish)
    var response = Response.json(bytes: page.bytes)
    if let name = HTTPField.Name("X-Total-Count") { response.headers[name] = "\(page.total)" }
    if let name = HTTPField.Name("Link") {
      response.headers[name] = links(wish, page.total, request)
    }
    return response
  }

  /// The other pages (RFC 8288), with all that was asked of this one.
  private func links(_ wish: DocumentWish, _ total: Int, _ request: Request) -> String {
    let kept = request.uri.queryParameters.filter { $0.key != "limit" && $0.key != "offset" }.map {
      "\(String($0.key).queryEncoded)=\((request.query(String($0.key)) ?? "").queryEncoded)"
    }.sorted()
    func link(_ relation: String, _ offset: Int) -> String {
      let query = (["limit=\(wish.limit)", "offset=\(offset)"] + kept).joined(separator: "&")
      return
        "<\(reception.settings.address)\(request.uri.path)?\(query)>; rel=\"\(relation)\""
    }
    var links = [link("first", 0)]
    if wish.offset > 0 { links.append(link("prev", max(0, wish.offset - wish.limit))) }
    if wish.offset < total, total - wish.offset > wish.limit {
      links.append(link("next", wish.offset + wish.limit))
    }
    links.append(link("last", max(0, total - 1) / wish.limit * wish.limit))
    return links.joined(separator: ", ")
  }
}

extension Failure {
  fileprivate static let noKey = Failure(
    .unauthorized, "WB-161", "This needs a key.",
    "Send the secret of a link for reading as “Authorization: Bearer …”, or sign in.")
}
