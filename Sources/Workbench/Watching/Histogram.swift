/// How often something took how long, by limits that each hold all below them.
struct Histogram {
  private static let limits = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
  ]

  private var counts = [Int](repeating: 0, count: limits.count)
  private var count = 0
  private var sum = 0.0

  /// Adds a time in seconds.
  mutating func add(_ seconds: Double) {
    for (index, limit) in Self.limits.enumerated() where seconds <= limit { counts[index] += 1 }
    count += 1
    sum += seconds
  }

  /// The lines of it in the text format of Prometheus.
  var samples: [FiguresText.Sample] {
    zip(Self.limits, counts).map { .init("le=\"\($0)\"", $1, of: "_bucket") }
      + [
        .init("le=\"+Inf\"", count, of: "_bucket"), .init(value: "\(sum)", of: "_sum"),
        .init(count, of: "_count"),
      ]
  }
}
