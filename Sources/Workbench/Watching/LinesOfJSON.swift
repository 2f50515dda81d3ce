import Authoring
import Journal
import Logging
import ProgramFile

/// A log for programs: one object of JSON a line, on standard error.
struct LinesOfJSON: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var words = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
    if let error = event.error { words["error"] = "\(error)" }
    words["time"] = "\(Moment.now)"
    words["level"] = event.level.rawValue
    words["message"] = "\(event.message)"
    let fields = words.compactMap { name, value -> FileField? in
      guard !value.isEmpty else { return nil }
      let isNumber = ["status", "milliseconds"].contains(name)
      return FileField(name, isNumber ? .bare(value) : .text(value))
    }
    let line = FileValue(.fields(fields)).canonicalJSON
    StandardError.write(asItIs: String(decoding: line, as: UTF8.self))
  }
}
