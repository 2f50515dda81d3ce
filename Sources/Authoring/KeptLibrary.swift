import Frameworks
import Synchronization

/// The frameworks of a desk, read when somebody first asks for them.
final class KeptLibrary: Sendable {
  private let shelf: FrameworkShelf
  private let kept = Mutex<FrameworkLibrary?>(nil)
  private let failed = Mutex<FrameworkShelfError?>(nil)

  init(_ shelf: FrameworkShelf) { self.shelf = shelf }

  /// The frameworks; none where they cannot be read, which `failure` tells.
  var library: FrameworkLibrary {
    kept.withLock { kept in
      if let kept { return kept }
      var library = FrameworkLibrary([])
      do throws(FrameworkShelfError) {
        library = try shelf.library()
      } catch {
        failed.withLock { $0 = error }
      }
      kept = library
      return library
    }
  }

  /// Why the frameworks could not be read, once somebody has asked for them.
  var failure: FrameworkShelfError? { failed.withLock { $0 } }
}
