import Curriculum
import HTTPTypes
import Hummingbird
import Journal
import ProgramFile

/// Writing cells.
struct OperationRoutes {
  let reception: Reception

  func add(to router: WorkbenchRouter) {
    router.post("/api/programs/:program/operations") { request, context in
      let (key, visitor) = try reception.program(context)
      let operation = try Operation(
        request: try await request.json(), key: try Self.key(of: request))
      return try await perform(operation, in: key, by: visitor)
    }
    router.put("/api/programs/:program/cell") { request, context in
      let (key, visitor) = try reception.program(context)
      let address = try CellAddress(query: request)
      guard let match = request.headers[.ifMatch] else { throw Failure.noVersion }
      guard let base = Self.version(match) else {
        throw Failure.notUnderstood(
          "If-Match is none of a version.", "Send the version that you saw, such as \"v3\".")
      }
      let value = try await request.json()
      let operation = Operation(
        key: try Self.key(of: request),
        writes: [CellWrite(address, base: base, value: value.isNothing ? nil : value.asTexts)])
      return try await perform(operation, in: key, by: visitor)
    }
  }

  private func perform(
    _ operation: Operation, in program: ProgramKey, by visitor: Visitor
  ) async throws -> Response {
    let start = ContinuousClock.now
    func note(_ outcome: Figures.Outcome) {
      reception.figures.noteOperation(outcome, after: ContinuousClock.now - start)
    }
    do throws(JournalError) {
      let answer = try await reception.journal.perform(operation, in: program, by: visitor.writer)
      switch answer {
      case .accepted:
        note(.accepted)
        return Response.json(answer.record)
      case .conflicting:
        note(.conflicting)
        return Response.json(answer.record, status: .preconditionFailed)
      }
    } catch {
      if case .refused = error { note(.refused) } else { note(.failed) }
      throw error
    }
  }

  private static func key(of request: Request) throws(Failure) -> String {
    guard let name = HTTPField.Name("Idempotency-Key"), let key = request.headers[name],
      !key.isEmpty, key.utf8.count <= 200
    else {
      throw .notUnderstood(
        "The name of the operation is missing.", "Send one of its own in Idempotency-Key.")
    }
    return key
  }

  /// The number in `"v3"`, RFC 9110 section 8.8.3.
  private static func version(_ tag: String) -> Int? {
    guard tag.hasPrefix("\"v"), tag.hasSuffix("\""), tag.utf8.count <= 20 else { return nil }
    let digits = tag.dropFirst(2).dropLast()
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

extension Operation {
  /// Takes an operation out of the body of a request.
  init(request body: FileValue, key: String) throws(Failure) {
    guard case .fields(let fields) = body.content,
      case .list(let items) = fields.first(where: { $0.key == "writes" })?.value.content
    else {
      throw .notUnderstood("\"writes\" is missing.", "Send a list of the cells to write.")
    }
    var writes: [CellWrite] = []
    for item in items { writes.append(try CellWrite(request: item)) }
    var undoes: Int?
    if let value = fields.first(where: { $0.key == "undoes" })?.value, !value.isNothing {
      guard let number = value.scalar.flatMap({ Int($0) }), number > 0 else {
        throw .notUnderstood(
          "\"undoes\" is none of a change.", "Send the number of the change to take back.")
      }
      undoes = number
    }
    self.init(key: key, writes: writes, undoes: undoes)
  }
}

extension CellWrite {
  fileprivate init(request item: FileValue) throws(Failure) {
    var (part, field, base): (String?, String?, Int?) = (nil, nil, nil)
    var value: FileValue?
    if case .fields(let fields) = item.content {
      for entry in fields {
        switch entry.key {
        case "part": part = entry.value.scalar
        case "field": field = entry.value.scalar
        case "base": base = entry.value.scalar.flatMap { Int($0) }
        case "value": value = entry.value.isNothing ? nil : entry.value.asTexts
        default: break
        }
      }
    }
    guard let field, let base, base >= 0 else {
      throw .notUnderstood(
        "A write names a field and the version that was seen.",
        "Send \"field\", \"base\" and \"value\" of each cell.")
    }
    self.init(CellAddress(part: part.map { PartID($0) }, field: field), base: base, value: value)
  }
}
