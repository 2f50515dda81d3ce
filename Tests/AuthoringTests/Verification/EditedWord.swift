import OfficePackage
import Testing
import ZipArchive

/// A Word file in whose body somebody has put other words.
enum EditedWord {
  static func replacing(_ words: String, with others: String, in file: [UInt8]) throws -> [UInt8] {
    let package = try OfficePackage(reading: file)
    let body = String(decoding: try package.bytes(of: package.mainPart), as: UTF8.self)
    try #require(body.contains(words))
    let changed = ByteChunks()
    changed.append(Array(body.replacing(words, with: others).utf8))
    var revision = OfficePackageRevision(of: package)
    revision.replace(package.mainPart, with: changed)
    return try revision.finish()
  }
}
