public import Curriculum

/// A program as it is opened anew whenever something was saved.
public struct WatchedProgram: Sendable {
  let desk: Desk
  let program: Program
  let source: ProgramSource
  /// The day of its packet.
  let day: CalendarDay

  /// Takes a program that was opened, and the day of its packet.
  public init(desk: Desk, program: Program, source: ProgramSource, day: CalendarDay) {
    self.desk = desk
    self.program = program
    self.source = source
    self.day = day
  }

  /// The files that what is made of the program depends on, beside the program's own.
  var files: [String] {
    let attachments = AttachmentFiles(of: program, besides: source.path)
    return desk.profileFiles + FrameworkShelf.files(beside: source.path)
      + program.attachments.compactMap(attachments.place(of:))
  }
}
