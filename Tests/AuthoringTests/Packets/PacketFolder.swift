import Authoring
import Curriculum
import Foundation
import Packets
import ProgramFile
import Testing

/// A folder with a program, a profile and attachments, of which tests build packets.
struct PacketFolder {
  let folder: WordFolder
  var program: Program

  /// The packet that the profile of the tests asks for.
  static let profile = """
    id: lakes
    title: Lakes
    extends: us-federal
    packet:
      - title: Letters of employers
        attachments: letter of an employer
        pages: 2
      - title: Unified list
        content: objectives
      - title: Budget
        content: budget
      - title: Team
        content: team teaching
        required: no
    signers: [Dean]

    """

  init() throws {
    folder = try WordFolder()
    var program = Program()
    program.title = "Welding"
    var objective = Objective(id: "o1")
    objective.statement = "Lay out a part."
    program.objectives = [objective]
    self.program = program
  }

  /// Attaches a file that the folder is to hold.
  mutating func attach(_ file: String, kind: String? = nil, title: String? = nil) {
    var attachment = Attachment(id: PartID("attachment-\(program.attachments.count + 1)"))
    attachment.file = file
    attachment.kind = kind
    attachment.title = title
    program.attachments.append(attachment)
  }

  /// Writes the program beside its attachments, and gives the path of its file.
  func save() throws -> String {
    try folder.write(ProgramDocument(program: program).yaml(), to: "w.iet.yaml")
  }

  func desk() throws -> Desk {
    try Desk(profile: folder.write(Self.profile, to: "lakes.yaml"), readsWords: false)
  }

  func built() throws -> BuiltPacket {
    let source = try ProgramSource(at: save())
    let desk = try desk()
    return try desk.packet(
      desk.open(source).program, from: source, on: #require(CalendarDay("2027-01-04")))
  }

  /// The error of a build, as a person reads it.
  func refusal() throws -> String {
    do {
      _ = try built()
      return "no error"
    } catch let error as AuthoringError {
      return error.description
    }
  }
}
