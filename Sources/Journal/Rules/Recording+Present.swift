import Crypto
import Curriculum
import Foundation
import ProgramFile

extension Recording {
  /// A writer with the rights of this moment.
  ///
  /// - Throws: a refusal when the person is gone or may no longer sign in.
  func present(_ writer: Writer) throws(JournalError) -> Writer {
    guard let key = writer.person?.key else { return writer }
    guard let person = try transaction.person(key), person.isActive else {
      throw .refused(
        Refusal(.noRight, "This account is closed.", "Ask the administrator to open it again."))
    }
    return Writer(person: person)
  }

  /// The end of the log of a program that is open for changes.
  func openHead(of program: ProgramKey) throws(JournalError) -> LogHead {
    let head = try head(of: program)
    guard !head.isClosed else {
      throw .refused(
        Refusal(
          .programClosed, "The program is closed for changes.",
          "Ask an approver or an administrator to open it."))
    }
    return head
  }

  /// The fingerprint of what a program says, without what is said about it, in hexadecimal digits.
  func content(of head: LogHead) throws(JournalError) -> String {
    do {
      var document = try state(of: head).document()
      document.program.comments = []
      document.program.proposals = []
      document.program.reviews = []
      return SHA256.hash(data: Array(document.yaml().utf8)).hexadecimal
    } catch let error as JournalError {
      throw error
    } catch {
      throw .storage(
        StorageFault(
          .damaged, "The cells of \"\(head.program)\" make no program: \(error)",
          "Run \"plait journal verify\", and restore the folder from a backup."))
    }
  }
}
