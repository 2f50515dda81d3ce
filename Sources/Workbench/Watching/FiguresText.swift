/// Figures in the text format of Prometheus, version 0.0.4.
struct FiguresText {
  enum Kind: String { case counter, gauge, histogram }

  /// One line: what it is of, and how much.
  struct Sample {
    var suffix: String
    var labels: String
    var value: String

    init(_ labels: String = "", value: String, of suffix: String = "") {
      self.labels = labels
      self.value = value
      self.suffix = suffix
    }

    init(_ labels: String, _ count: Int, of suffix: String = "") {
      self.init(labels, value: "\(count)", of: suffix)
    }

    init(_ count: Int, of suffix: String = "") { self.init("", count, of: suffix) }
  }

  static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""

  mutating func add(_ name: String, _ kind: Kind, _ meaning: String, _ samples: [Sample]) {
    text += "# HELP \(name) \(meaning)\n# TYPE \(name) \(kind.rawValue)\n"
    for sample in samples {
      let labels = sample.labels.isEmpty ? "" : "{\(sample.labels)}"
      text += "\(name)\(sample.suffix)\(labels) \(sample.value)\n"
    }
  }
}
