import Curriculum
import Exporting
import Foundation
import Packets
import TestSupport
import Testing

@testable import Authoring

/// The documents of a packet, as they left Plait, held against the program of the packet.
@Suite struct PacketDocumentVerificationTests {
  static let samples = [
    "commercial-driving", "early-childhood", "it-help-desk", "nursing-assistant", "welding",
  ]
  static let profiles = ["us-federal", "wa-ibest", "mn-abe"]

  private func image(
    _ sample: String, _ profile: String
  ) throws -> (program: Program, desk: Desk, files: [String: [UInt8]]) {
    let path = Package.samples.appendingPathComponent("\(sample).docx").path
    let (desk, source) = (try Desk(profile: profile), try ProgramSource(at: path))
    let program = try desk.open(source).program
    let day = try #require(CalendarDay("2027-01-04"))
    return (program, desk, try desk.packet(program, from: source, on: day).packet.bag.image)
  }

  @Test(arguments: samples, profiles)
  func `no document of a packet is told as wrong`(sample: String, profile: String) throws {
    let packet = try image(sample, profile)
    // Whoever verifies need not know for which agency the packet was made.
    let verification = DocumentVerification(try Desk(), against: packet.program)
    for (file, bytes) in packet.files.sorted(by: { $0.key < $1.key })
    where ["docx", "html", "xlsx"].contains(where: { file.hasSuffix(".\($0)") }) {
      let told = try verification.findings(ReadDocument(bytes, named: file), named: file)
        .filter { $0.severity != .note }
      #expect(told.map { "\(file) \($0.code) \($0.place): \($0.message)" } == [])
    }
  }

  /// What names the rest of the packet cannot be made again from the program alone.
  @Test(arguments: [
    ("01-cover.docx", "Nursing Assistant IET", "Nursing Assistant ABC"),
    ("12-signatures.docx", "Those who sign", "None of these"),
    ("13-checklist.docx", "met", "open"),
  ])
  func `an edited cover, page of signatures or checklist is told`(
    file: String, words: String, edited: String
  ) throws {
    let packet = try image("nursing-assistant", "us-federal")
    let bytes = try #require(packet.files["data/\(file)"])
    let verification = DocumentVerification(packet.desk, against: packet.program)
    let untouched = try verification.findings(ReadDocument(bytes, named: file), named: file)
    #expect(untouched.map(\.message) == [])
    let changed = try EditedWord.replacing(words, with: edited, in: bytes)
    let told = try verification.findings(ReadDocument(changed, named: file), named: file)
    #expect(told.contains { $0.code == "VER-108" && $0.severity == .error })
  }

  @Test func `a changed objective in the cover or checklist of a packet is told`() throws {
    let packet = try image("nursing-assistant", "us-federal")
    var program = packet.program
    for place in program.objectives.indices {
      program.objectives[place].statement = program.objectives[place].statement.map {
        $0.replacing(".", with: " with great care.")
      }
    }
    let verification = DocumentVerification(packet.desk, against: program)
    let bytes = try #require(packet.files["data/13-checklist.docx"])
    let told = try verification.findings(ReadDocument(bytes, named: "c.docx"), named: "c.docx")
    #expect(told.contains { $0.code == "VER-102" })
  }
}
