import Crypto
import Foundation

/// The chain of hashes over a log: nothing in it can be changed, left out or put elsewhere without
/// changing every hash behind it.
package enum EventChain {
  /// The hash before the first event of a program.
  package static func start(of program: ProgramKey) -> [UInt8] {
    Array(SHA256.hash(data: Array("plait-journal-v1\n\(program)".utf8)))
  }

  /// The hash of an event, from the hash before it and its canonical JSON.
  package static func hash(of body: [UInt8], after previous: [UInt8]) -> [UInt8] {
    var sum = SHA256()
    sum.update(data: Array("plait-event-v1\n".utf8))
    sum.update(data: previous)
    sum.update(data: body)
    return Array(sum.finalize())
  }
}
