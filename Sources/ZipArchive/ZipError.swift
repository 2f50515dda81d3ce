/// Why an archive was refused or could not be written.
package enum ZipError: Error, Sendable, Hashable {
  /// The file has no bytes.
  case empty
  /// The file is no ZIP archive.
  case notAnArchive(looksLike: FileKind)
  /// An OLE2 compound file: Word 97 to 2003.
  case oldOfficeFile
  /// An OLE2 compound file that holds an encrypted package.
  case passwordProtectedFile
  /// The end of the file is missing.
  case truncated
  /// An entry is encrypted.
  case encryptedEntry(name: String)
  /// Two entries have the same name for some program.
  case duplicateName(String)
  /// A name that points outside of the archive or cannot be shown.
  case unsafeName(String)
  /// More entries than the limit.
  case tooManyEntries(count: Int, limit: Int)
  /// The directory of the archive is larger than the limit.
  case directoryTooLarge(limit: Int)
  /// An entry inflates to more bytes than the limit.
  case entryTooLarge(name: String, limit: Int)
  /// All entries together inflate to more bytes than the limit.
  case archiveTooLarge(limit: Int)
  /// An entry inflates to many times its size.
  case suspiciousRatio(name: String, limit: Int)
  /// Two entries claim the same bytes.
  case overlap(name: String)
  /// The archive contradicts itself.
  case inconsistent(name: String?, Inconsistency)
  /// A feature that an Office file does not need.
  case unsupported(name: String?, Feature)
  /// The bytes of an entry are damaged.
  case damaged(name: String)
  /// There is no such entry.
  case missing(name: String)
  /// The library could not write the archive.
  case notWritten(name: String?, code: Int)

  /// What contradicts itself.
  package enum Inconsistency: String, Sendable, Hashable {
    case directoryPlace = "the directory does not stand where the end record says"
    case entryCount = "the number of entries differs"
    case trailingBytes = "bytes follow after the end of the archive"
    case secondEnd = "the archive has two end records"
    case localHeader = "an entry does not start where the directory says"
    case name = "the two copies of a name differ"
    case method = "the two copies of a method differ"
    case flags = "the two copies of the flags differ"
    case sizes = "the two copies of a size differ"
    case checksum = "the two copies of a checksum differ"
    case bounds = "an entry reaches beyond the data"
    case library = "the archive library found an inconsistency"
  }

  /// A feature that is refused.
  package enum Feature: String, Sendable, Hashable {
    case method = "a compression method other than DEFLATE"
    case zip64 = "the ZIP64 form"
    case severalDisks = "several disks"
  }
}
