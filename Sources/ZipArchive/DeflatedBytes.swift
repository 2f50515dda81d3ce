/// Bytes that were deflated before libzip asks for them.
struct DeflatedBytes: ZipSource {
  let deflated: [UInt8]
  /// The number of bytes that they inflate to, and their sum.
  let size: Int
  let sum: UInt32

  var count: Int { deflated.count }

  func bytes(at place: Int, atMost count: Int) -> [UInt8]? {
    Array(deflated[min(place, deflated.count)...].prefix(count))
  }
}
