import ArgumentParser
import Authoring
import Foundation

/// The command `plait-workbench read-upload FOLDER`, which the server runs for files that somebody
/// sent: whatever they do to the one who reads them, they do it to a process that may do little and
/// ends soon.
struct ReadUploadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-upload", abstract: "Read files that somebody sent.", shouldDisplay: false)

  @Argument(help: "The folder of the upload.")
  var folder: String

  func run() throws {
    try Self.limit()
    let file = URL(fileURLWithPath: folder).appendingPathComponent(StoredImport.jobName)
    let job = try JSONDecoder().decode(UploadJob.self, from: Data(contentsOf: file))
    let reading = UploadReader(job, in: folder).read { number in
      _ = Descriptor.write(Array("\(Self.progressWord) \(number)\n".utf8), to: STDERR_FILENO)
    }
    let bytes = [UInt8](try JSONEncoder().encode(reading))
    guard Descriptor.write(bytes, to: STDOUT_FILENO) else { throw ExitStatus.outputNotWritten }
  }

  /// The word before the number of the file that is being read.
  static let progressWord = "reading"

  /// Memory for the largest file that the limits of the readers let through (64 MiB of text, with
  /// what is made of it); what the program itself takes is counted beside it, for a build with
  /// shared libraries takes 200 MiB of addresses before it has read a byte.
  private static let memory: UInt = 512 << 20
  private static let processorSeconds: UInt = 10
  private static let writtenBytes: UInt = 64 << 20
  /// The streams, the job, a file, and what the loader of templates opens: 6 were seen at once.
  private static let openFiles: UInt = 16

  /// The server ends it sooner; this is for one that has lost its server.
  private static let wallSeconds: UInt32 = 20

  private static func limit() throws {
    alarm(wallSeconds)
    let limits: [(__rlimit_resource, UInt)] = [
      (RLIMIT_AS, addressesInUse + memory), (RLIMIT_CPU, processorSeconds),
      (RLIMIT_FSIZE, writtenBytes), (RLIMIT_NOFILE, openFiles), (RLIMIT_CORE, 0),
    ]
    for (resource, most) in limits {
      // The signal for too much time on the processor comes at the lower limit.
      let grace: UInt = resource == RLIMIT_CPU ? 2 : 0
      var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most + grace))
      guard setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else {
        throw ExitStatus.outputNotWritten
      }
    }
  }

  /// The bytes of addresses that the process has taken so far.
  private static var addressesInUse: UInt {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").first.flatMap { UInt($0) } ?? 0
    return pages * UInt(sysconf(Int32(_SC_PAGESIZE)))
  }
}
