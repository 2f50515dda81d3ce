/// Lets two readers of uploads work at once, and eight more wait for their turn.
actor UploadQueue {
  private var working = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private static let mostWorking = 2
  private static let mostWaiting = 8

  /// Waits for a turn; false where too many wait already.
  func enter() async -> Bool {
    if working < Self.mostWorking {
      working += 1
      return true
    }
    guard waiting.count < Self.mostWaiting else { return false }
    await withCheckedContinuation { waiting.append($0) }
    return true
  }

  /// Gives the turn to the next.
  func leave() {
    if waiting.isEmpty {
      working -= 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
