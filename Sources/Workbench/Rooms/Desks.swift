import Authoring
import Frameworks
import Synchronization

/// The desks of the profiles that programs name, each laid once.
final class Desks: Sendable {
  private let laid = Mutex<[String: Desk]>([:])

  /// The desk of a profile; that of the federal rule alone where the program names none, or one
  /// that is not here.
  func desk(for profile: String?) throws(AuthoringError) -> Desk {
    let name = profile ?? ""
    if let desk = laid.withLock({ $0[name] }) { return desk }
    let desk: Desk
    do throws(AuthoringError) {
      desk = try Desk(profile: profile, readsWords: false)
    } catch {
      guard profile != nil else { throw error }
      desk = try self.desk(for: nil)
    }
    laid.withLock { $0[name] = desk }
    return desk
  }
}
