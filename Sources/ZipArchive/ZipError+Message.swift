extension ZipError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .empty: "ZIP-101"
    case .notAnArchive: "ZIP-102"
    case .oldOfficeFile: "ZIP-103"
    case .passwordProtectedFile: "ZIP-104"
    case .truncated: "ZIP-105"
    case .encryptedEntry: "ZIP-106"
    case .duplicateName: "ZIP-107"
    case .unsafeName: "ZIP-108"
    case .tooManyEntries: "ZIP-109"
    case .directoryTooLarge: "ZIP-110"
    case .entryTooLarge: "ZIP-111"
    case .archiveTooLarge: "ZIP-112"
    case .suspiciousRatio: "ZIP-113"
    case .overlap: "ZIP-114"
    case .inconsistent: "ZIP-115"
    case .unsupported: "ZIP-116"
    case .damaged: "ZIP-117"
    case .missing: "ZIP-118"
    case .notWritten: "ZIP-119"
    }
  }

  /// What happened, why, and what to do, for a teacher.
  package var description: String {
    switch self {
    case .empty:
      "The file is empty. Save it again from Word, or send it again."
    case .notAnArchive(.unknown):
      "This is not a Word file. Open it in the program that made it, save it as .docx, "
        + "then try again."
    case .notAnArchive(.driveLink):
      "This is \(FileKind.driveLink.rawValue), not the document. Open it in Google Docs, download it "
        + "as Microsoft Word (File, Download), then try again."
    case .notAnArchive(let kind):
      "This is \(kind.rawValue), not a Word file. Open it in Word and save it as .docx, "
        + "then try again."
    case .oldOfficeFile:
      "This is an old Word file (.doc). Open it in Word and save it as .docx, then try again."
    case .passwordProtectedFile:
      "This file is protected with a password. Open it in Word, remove the password "
        + "(File, Info, Protect Document), save it, then try again."
    case .truncated:
      "The end of the file is missing. Copy or download it again, then try again."
    case .encryptedEntry(let name):
      "\(quoted(name)) in the file is encrypted. Save the document without a password, "
        + "then try again."
    case .duplicateName(let name):
      "The file holds \(quoted(name)) twice, so programs disagree on what it says. "
        + Self.saveAgain
    case .unsafeName(let name):
      "The file holds an entry with an unsafe name, \(quoted(name)). " + Self.saveAgain
    case .tooManyEntries(let count, let limit):
      "The file holds \(count) entries; the limit is \(limit). " + Self.saveAgain
    case .directoryTooLarge(let limit):
      "The file's table of contents is larger than \(size(limit)). " + Self.saveAgain
    case .entryTooLarge(let name, let limit):
      "\(quoted(name)) in the file is larger than \(size(limit)) when unpacked. "
        + "Split the document, then try again."
    case .archiveTooLarge(let limit):
      "The file is larger than \(size(limit)) when unpacked. "
        + "Make its pictures smaller or split the document, then try again."
    case .suspiciousRatio(let name, let limit):
      "\(quoted(name)) in the file unpacks to more than \(limit) times its size, "
        + "as only a harmful file does. " + Self.saveAgain
    case .overlap(let name):
      "\(quoted(name)) shares its bytes with another entry, as only a harmful file does. "
        + Self.saveAgain
    case .inconsistent(let name, let what):
      "The file contradicts itself\(place(name)): \(what.rawValue). " + Self.saveAgain
    case .unsupported(let name, let feature):
      "The file uses \(feature.rawValue)\(place(name)). " + Self.saveAgain
    case .damaged(let name):
      "\(quoted(name)) in the file is damaged. Copy or download the file again, or open it "
        + "in Word, let Word repair it, and save it."
    case .missing(let name):
      "The file has no \(quoted(name)). " + Self.saveAgain
    case .notWritten(let name, let code):
      "The archive could not be written\(place(name)) (libzip error \(code))."
    }
  }

  private static let saveAgain = "Open it in Word and save it as a new .docx, then try again."

  private func place(_ name: String?) -> String { name.map { " at \(quoted($0))" } ?? "" }

  /// A limit in the unit that people see beside their own files.
  private func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) MB" }
    return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) bytes"
  }

  /// A name as it may be shown: control and direction characters escaped, never too long.
  private func quoted(_ name: String) -> String {
    "\u{201C}\(String(String.UnicodeScalarView(name.unicodeScalars.prefix(80))).escaped)\u{201D}"
  }
}
