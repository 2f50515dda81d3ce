import Foundation

/// Why the system did not write an output, with what a person can do about it.
struct WriteFailure {
  private let code: Int32

  /// Takes the reason that the system gave last.
  init() { code = errno }

  /// The reason and what to do, as the end of a sentence.
  var words: String {
    let reason = String(cString: strerror(code)) + "."
    return remedy.map { "\(reason) \($0)" } ?? reason
  }

  private var remedy: String? {
    switch code {
    case EACCES, EPERM, EROFS:
      "You may not write there: choose another folder, or ask whoever looks after this one."
    case ENOSPC, EDQUOT: "Free some space or choose another disk, then try again."
    case ENAMETOOLONG: "Choose a shorter name."
    case ENOENT, ENOTDIR: "Check the folders in the name."
    default: nil
    }
  }
}
