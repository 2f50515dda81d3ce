import ArgumentParser
import Authoring
import Curriculum
import Journal

/// The command `plait journal verify FOLDER`.
struct JournalVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Read every log from its first change and say what is wrong.",
    discussion: """
      It checks the file itself, the numbers of the changes, the chain of hashes, the versions of \
      all cells, and that the programs are what their logs say. Compare the heads that it prints \
      with those on your packets: who rewrote a whole log could not rewrite the paper.
      """)

  @OptionGroup var place: JournalFolder

  func run() async throws {
    let journal = try place.open()
    let faults = try await journal.verify()
    for head in try await journal.heads()
    where !faults.contains(where: { $0.program == head.program }) {
      try StandardOutput.write(
        "\(head.program): \(head.countWords), sound, head \(head.hash.hexadecimal)\n")
    }
    guard faults.isEmpty else {
      for fault in faults { try StandardOutput.write("\(fault)\n") }
      StandardError.write(
        "The journal is not as it was written. Keep a copy of the folder as it is, and restore the "
          + "last backup that `plait journal verify` finds sound.")
      throw ExitStatus.findings
    }
  }
}
