import Curriculum

/// How the run went, SARIF 2.1.0 section 3.20: a file that cannot be read is no result.
struct SARIFInvocation: Encodable {
  let executionSuccessful: Bool
  let toolExecutionNotifications: [Notification]

  init(_ unread: [UnreadProgram]) {
    executionSuccessful = unread.isEmpty
    toolExecutionNotifications = unread.flatMap { program in
      program.remarks.map { remark in
        Notification(
          message: SARIFText(remark.text),
          locations: [SARIFLocation(remark.place, file: program.path)])
      }
    }
  }

  /// What a person must know of the run, section 3.58.
  struct Notification: Encodable {
    let level = "error"
    let message: SARIFText
    let locations: [SARIFLocation]
  }
}
