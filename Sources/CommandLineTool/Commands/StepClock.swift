import Authoring
import Foundation

/// Tells what processor time each step of a command took, for measuring.
struct StepClock {
  private let isOn: Bool
  private var last = Self.processorSeconds

  init(isOn: Bool) { self.isOn = isOn }

  /// Writes the time since the last step to standard error.
  mutating func note(_ step: String) {
    guard isOn else { return }
    let now = Self.processorSeconds
    StandardError.write("timing \(step) \(now - last)")
    last = now
  }

  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
