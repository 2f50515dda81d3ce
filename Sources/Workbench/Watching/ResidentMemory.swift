import Foundation

/// How much memory this process holds, as the kernel says (`proc_pid_statm(5)`).
enum ResidentMemory {
  /// The bytes; nil where the kernel tells nobody.
  static var bytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let pages = text.split(separator: " ")
    return pages.count > 1 ? Int(pages[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
  }
}
