import Authoring
import Curriculum
import Foundation
import Journal

/// A packet that somebody wants: the program as it was then, and all that it is made with.
struct PacketOrder: Sendable {
  let desk: Desk
  let program: Program
  let source: ProgramSource
  let shelf: PacketShelf
  let by: String
  let at: Moment
  let sequence: Int
  /// Whether all pages are wanted in one PDF, too.
  let wantsBinder: Bool
  /// How many documents there will be.
  let count: Int

  /// Hears how far the work is: the number of documents that are made, and a sentence.
  typealias Told = @Sendable (_ done: Int, _ words: String) -> Void

  /// Makes the packet and keeps it; nothing is kept of one that cannot be made.
  func make(_ told: @escaping Told) throws(AuthoringError) {
    try shelf.begin()
    do throws(AuthoringError) {
      try shelf.finish(try fill(told), sent: Set(program.reviews.compactMap(\.contentHash)))
    } catch {
      shelf.giveUp()
      throw error
    }
  }

  private func fill(_ told: @escaping Told) throws(AuthoringError) -> KeptPacket {
    let count = count
    let built = try desk.packet(program, from: source, on: at.calendarDay) { done, title in
      told(done, "\(done) of \(count) documents done: \(title).")
    }
    let files = OutputFiles(force: false)
    let archive = shelf.draft(of: KeptPacket.archive)
    try built.write(to: archive, files)
    var remarks = [built.emptyFiles] + built.formSentences
    if wantsBinder {
      told(count, "All documents are done. LibreOffice makes one PDF of them.")
      do throws(AuthoringError) {
        try files.write(try built.binder().bytes, to: shelf.draft(of: KeptPacket.binder))
      } catch {
        remarks.append("There is no PDF of all pages. \(error.message)")
      }
    }
    let remark = remarks.filter { !$0.isEmpty }.joined(separator: " ")
    let manager = FileManager.default
    return KeptPacket(
      number: 0, name: built.name, agency: built.outline.agency, at: at.description, by: by,
      sequence: sequence, content: Desk.contentHash(of: program), seal: built.seal,
      size: (try? manager.attributesOfItem(atPath: archive))?[.size] as? Int ?? 0,
      files: built.contents.map { KeptPacket.File(path: $0.path, title: $0.title) },
      hasBinder: manager.fileExists(atPath: shelf.draft(of: KeptPacket.binder)),
      remark: remark.nilIfEmpty)
  }
}
