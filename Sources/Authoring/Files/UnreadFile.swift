import Foundation
import Packets
import ZipArchive

/// A file that goes into a packet unread: it is summed up once, and copied when the packet is
/// written.
///
/// What is copied must have the sum that was recorded. A file that changes in between is told, and
/// nothing is put in its place.
enum UnreadFile {
  /// Sums a file up, piece by piece.
  static func summed(
    at path: String, called name: String
  ) throws(AuthoringError) -> BagContent.FileToCopy {
    let descriptor = try opened(path, called: name)
    defer { close(descriptor) }
    let before = try state(of: descriptor, called: name)
    guard before.st_size <= InputFile.mostBytesOfPacket else {
      throw .input(name, "The file is larger than \(InputFile.mostBytesOfPacket >> 30) GB.")
    }
    var fingerprint = Fingerprint()
    var cyclic = CyclicSum()
    try read(descriptor, called: name, atMost: Int(before.st_size)) {
      (piece) throws(AuthoringError) in
      piece.withUnsafeBytes {
        fingerprint.add($0)
        cyclic.add($0)
      }
    }
    guard Self.isSame(before, try state(of: descriptor, called: name)),
      fingerprint.size == Int(before.st_size)
    else { throw changed(name) }
    return BagContent.FileToCopy(
      path: path, size: fingerprint.size, sum: fingerprint.finish(), cyclicSum: cyclic.value)
  }

  /// Copies a file that was summed up to an open descriptor; throws when it is another by now.
  static func copy(
    _ file: BagContent.FileToCopy, to target: Int32, called output: String
  ) throws(AuthoringError) {
    let name = URL(fileURLWithPath: file.path).lastPathComponent
    let descriptor = try opened(file.path, called: name)
    defer { close(descriptor) }
    var fingerprint = Fingerprint()
    try read(descriptor, called: name, atMost: file.size) { (piece) throws(AuthoringError) in
      piece.withUnsafeBytes { fingerprint.add($0) }
      guard Descriptor.write(piece, to: target) else {
        throw .output(
          output, "The output cannot be written: \(WriteFailure().words)")
      }
    }
    guard fingerprint.finish() == file.sum else { throw changed(name) }
  }

  /// The bytes of a file that was summed up; throws when it is another by now.
  static func bytes(of file: BagContent.FileToCopy) throws(AuthoringError) -> [UInt8] {
    let name = URL(fileURLWithPath: file.path).lastPathComponent
    let descriptor = try opened(file.path, called: name)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size)
    try read(descriptor, called: name, atMost: file.size) { (piece) throws(AuthoringError) in
      bytes.append(contentsOf: piece)
    }
    guard Fingerprint.of(bytes) == file.sum else { throw changed(name) }
    return bytes
  }

  /// Opens a plain file itself, never what a link leads to, and without waiting for anybody.
  private static func opened(_ path: String, called name: String) throws(AuthoringError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor < 0 else { return descriptor }
    switch errno {
    case ENOENT, ENOTDIR, ENAMETOOLONG:
      throw .input(name, "There is no such file. Check the name and the folder.")
    case ELOOP:
      throw .input(name, "This is a link to another file. Copy the file itself to its place.")
    case ENXIO, ENODEV:
      throw .input(name, "This is no plain file. Copy its content into one, and name that.")
    default:
      throw .input(name, "The file cannot be opened. Check that you may read it.")
    }
  }

  private static func state(of descriptor: Int32, called name: String) throws(AuthoringError)
    -> stat
  {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else {
      throw .input(name, "The file cannot be read: \(String(cString: strerror(errno))).")
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return info
    case S_IFDIR: throw .input(name, "This is a folder. Name a file in it.")
    default:
      throw .input(name, "This is no plain file. Copy its content into one, and name that.")
    }
  }

  private static func isSame(_ one: stat, _ other: stat) -> Bool {
    one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec
      && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec && one.st_ino == other.st_ino
  }

  /// Reads to the end, and one byte beyond the size that is known: what grows is another file.
  private static func read(
    _ descriptor: Int32, called name: String, atMost size: Int,
    _ take: ([UInt8]) throws(AuthoringError) -> Void
  ) throws(AuthoringError) {
    var total = 0
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
        let step = Foundation.read(descriptor, buffer.baseAddress, pieceSize)
        if step < 0 { failure = errno }
        count = max(0, step)
      }
      if failure == EINTR { continue }
      guard failure == 0 else {
        throw .input(
          name, "The file cannot be read to its end: \(String(cString: strerror(failure))).")
      }
      guard !piece.isEmpty else { return }
      total += piece.count
      guard total <= size else { throw changed(name) }
      try take(piece)
    }
  }

  private static let pieceSize = 1 << 18

  private static func changed(_ name: String) -> AuthoringError {
    .input(
      name,
      """
      The file was changed while the packet was made, so nothing was written. Make the packet again \
      once the file is finished.
      """)
  }
}
