import ArgumentParser
import Authoring
import Logging

/// How a server says what happens.
enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// Sentences for the one who started it, and a line for what went wrong.
  case text
  /// An object of JSON for each of these, and for each request.
  case json

  var logger: Logger {
    switch self {
    case .text:
      var log = Logger(label: "plait") { StreamLogHandler.standardError(label: $0) }
      log.logLevel = .notice
      return log
    case .json: return Logger(label: "plait") { _ in LinesOfJSON() }
    }
  }

  /// Says a sentence where the log is.
  func say(_ sentence: String, in log: Logger) {
    switch self {
    case .text: StandardError.write(sentence)
    case .json: log.notice("\(sentence)")
    }
  }

  /// Says what only the one who started the server may read: where programs read the log, it does
  /// not stand there.
  func say(secret: String) {
    switch self {
    case .text: StandardError.write(secret)
    case .json: try? StandardOutput.write(secret + "\n")
    }
  }
}
