import Curriculum
import Hummingbird
import Journal
import ProgramFile

/// Which changes a person wants to see.
struct HistoryChoice: Sendable {
  var author: String?
  var part: String?
  var from: CalendarDay?
  /// Only changes before this number.
  var before: Int

  init(_ request: Request) {
    author = request.query("person")?.nilIfEmpty
    part = request.query("part")?.nilIfEmpty
    from = request.query("from").flatMap { CalendarDay($0) }
    before = max(1, request.query("before").flatMap { Int($0) } ?? .max)
  }

  var isFiltered: Bool { author != nil || part != nil || from != nil }

  /// The choice as the start of a query.
  var query: String {
    var query = ""
    if let author { query += "person=\(author.queryEncoded)&" }
    if let part { query += "part=\(part.queryEncoded)&" }
    if let from { query += "from=\(from)&" }
    return query
  }

  func fits(_ event: Event) -> Bool {
    if let author, event.author != author { return false }
    if let from, event.at.calendarDay < from { return false }
    if let part { return event.changes.contains { $0.address.part?.rawValue == part } }
    return true
  }
}
