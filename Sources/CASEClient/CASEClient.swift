import CASEFormat
package import Foundation

/// Fetches lists and packages from a CASE server (CASE 1.0 and 1.1, REST binding).
///
/// It asks only for what a person named, for the pages that follow on the same server, and for
/// where the server redirects: no address that stands in a framework is ever opened.
package struct CASEClient: Sendable {
  private let transport: any Transport
  private let limits: FetchLimits
  private let now: @Sendable () -> Date
  private let sleep: @Sendable (Duration) async -> Void

  /// Takes the way to the network, the clock and the means to wait.
  package init(
    transport: any Transport, limits: FetchLimits = FetchLimits(),
    now: @escaping @Sendable () -> Date, sleep: @escaping @Sendable (Duration) async -> Void
  ) {
    self.transport = transport
    self.limits = limits
    self.now = now
    self.sleep = sleep
  }

  /// What an address stands for: the list of a server, or a package, or a file.
  ///
  /// The identifier is that of the document whose package is wanted, where the address names a server.
  package func fetch(_ address: CASEAddress, identifier: String? = nil) async throws(FetchError)
    -> Fetched
  {
    var budget = FetchBudget(limits, start: now())
    switch (address, identifier) {
    case (.server(let bases), let identifier?):
      return .bytes(try await package(identifier, at: bases, &budget))
    case (.documents(_, let base), let identifier?):
      return .bytes(try await package(identifier, at: [base], &budget))
    case (.server(let bases), nil):
      return .documents(try await firstServer(bases, &budget, documents))
    case (.documents(let list, let base), nil):
      return .documents(try await documents(from: list, base: base, &budget))
    case (.package(let base, let identifier), nil):
      return .bytes(try await package(identifier, at: [base], &budget))
    case (.file(let url), nil): return .bytes(try await file(url, &budget))
    case (.package(let base, _), _?): throw .identifierNotNeeded(base)
    case (.file(let url), _?): throw .identifierNotNeeded(url)
    }
  }

  private func package(
    _ identifier: String, at bases: [URL], _ budget: inout FetchBudget
  ) async throws(FetchError) -> [UInt8] {
    let isPlain = identifier.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    guard isPlain, !identifier.isEmpty else { throw .badIdentifier(identifier) }
    return try await firstServer(bases, &budget) { base, budget throws(FetchError) in
      let url = base.appending(path: "CFPackages/\(identifier)")
      let answer = try await self.answer(to: url, &budget)
      do throws(CASEReadingError) {
        _ = try CASEReader.read(answer.body)
      } catch {
        if case .notJSON(let error) = error { throw .notJSON(answer.address, error) }
        throw .notAPackage(answer.address, error)
      }
      return answer.body
    }
  }

  private func file(_ url: URL, _ budget: inout FetchBudget) async throws(FetchError) -> [UInt8] {
    let answer = try await answer(to: url, &budget)
    let isJSON =
      answer.headers["content-type"]?.lowercased().contains("json") == true
      || url.pathExtension.lowercased() == "json"
    if isJSON { _ = try json(of: answer) }
    return answer.body
  }

  /// The answer of the first base that has CASE paths at all.
  private func firstServer<Value>(
    _ bases: [URL], _ budget: inout FetchBudget,
    _ ask: (URL, inout FetchBudget) async throws(FetchError) -> Value
  ) async throws(FetchError) -> Value {
    guard bases.count > 1 else { return try await ask(bases[0], &budget) }
    for base in bases {
      do throws(FetchError) {
        return try await ask(base, &budget)
      } catch {
        switch error {
        // A server that knows CASE says in its own words that it lacks one document.
        case .status(_, 404, nil), .status(_, 410, nil), .webPage: continue
        default: throw error
        }
      }
    }
    throw .noCASEServer(tried: bases)
  }

  // MARK: The list of documents

  private func documents(_ base: URL, _ budget: inout FetchBudget) async throws(FetchError)
    -> DocumentList
  {
    try await documents(from: base.appending(path: "CFDocuments"), base: base, &budget)
  }

  private func documents(
    from list: URL, base: URL, _ budget: inout FetchBudget
  ) async throws(FetchError) -> DocumentList {
    var pages = DocumentPages(of: list, atMost: limits.pages)
    var url = pages.first
    while true {
      let answer = try await answer(to: url, &budget)
      let next = try pages.take(answer, asked: url, json: try json(of: answer))
      guard let next else { return DocumentList(base: base, documents: pages.documents) }
      url = next
    }
  }

  private func json(of answer: Answer) throws(FetchError) -> JSONValue {
    do throws(JSONReadingError) {
      return try JSONReader.read(answer.body)
    } catch {
      throw .notJSON(answer.address, error)
    }
  }

  // MARK: One address

  /// The whole answer to an address: redirects are followed, and a busy server is asked again.
  private func answer(to url: URL, _ budget: inout FetchBudget) async throws(FetchError) -> Answer {
    var url = url
    var redirects = 0
    var tries = 0
    while true {
      let answer = try await transport.answer(to: url, within: try budget.exchange(at: now()))
      budget.spend(answer.body.count)
      switch answer.status {
      case 200:
        if answer.isWebPage { throw .webPage(answer.address) }
        return answer
      case let status where RedirectRule.statuses.contains(status):
        url = try RedirectRule.target(
          of: answer.headers["location"], from: url, followed: redirects, atMost: limits.redirects)
        redirects += 1
      case 429, 503:
        tries += 1
        guard tries < limits.tries else { throw .busy(url, tries: tries) }
        try await wait(
          RetryRule.wait(asked: answer.headers["retry-after"], now: now(), attempt: tries),
          for: url, budget)
      default: throw .status(url, answer.status, StatusInfo(answer.body))
      }
    }
  }

  private func wait(
    _ time: Duration, for url: URL, _ budget: FetchBudget
  ) async throws(FetchError) {
    guard time <= limits.wait else {
      throw .waitTooLong(url, asked: time, limit: limits.wait)
    }
    guard budget.allows(waiting: time, at: now()) else { throw .tooSlow(limit: limits.total) }
    await sleep(time)
  }
}
