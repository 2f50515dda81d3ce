import ZipArchive

extension ReadingCodes {
  private static let zip = ZipLimits.office

  /// What reading archives can say.
  static let ofArchives: [ReadingCode] = [
    ReadingCode(
      code: "ZIP-101", what: "the file is empty",
      why: "Nothing was saved, or a download stopped before it began.",
      remedy: "Save the document again, or ask for it again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-102", what: "the file is not a Word file",
      why: """
        A .docx file is a ZIP archive; this is a PDF, an RTF text, a web page, a picture or \
        something else.
        """,
      remedy: "Open it in the program that made it and save it as .docx.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-103", what: "an old Word file (.doc)",
      why: "Word 97 to 2003 wrote another format, which Plait does not read.",
      remedy: "Open it in Word and save it as .docx.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-104", what: "the file is protected with a password",
      why: "Its contents are encrypted.",
      remedy: "Open it in Word, remove the password (File, Info, Protect Document), and save it.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-105", what: "the end of the file is missing",
      why: "An archive keeps its table of contents at the end; without it nothing can be trusted.",
      remedy: "Copy or download the file again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-106", what: "an entry of the file is encrypted",
      why: "Office files never encrypt single entries.",
      remedy: "Save the document without a password.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-107", what: "two entries of the file have the same name",
      why: """
        Programs disagree on which one counts, so two people could see two texts. Names that \
        differ only in case, slashes or percent-escapes are the same.
        """,
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-108", what: "an entry of the file has an unsafe name",
      why: """
        A name that is absolute, climbs out of the archive, holds control characters, or is \
        longer than 255 bytes is no name of an Office file.
        """,
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-109", what: "too many entries in the file",
      why: "Limit: \(zip.entries) entries.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-110", what: "the table of contents of the file is too large",
      why: "Limit: \(zip.directory) bytes.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-111", what: "an entry of the file is too large when unpacked",
      why: "Limit: \(zip.entry) bytes for one entry.",
      remedy: "Split the document.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-112", what: "the file is too large when unpacked",
      why: "Limit: \(zip.total) bytes for all parts that hold XML.",
      remedy: "Split the document.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-113", what: "an entry of the file unpacks to many times its size",
      why: """
        Limit: \(zip.ratio) times, once an entry passes \(zip.ratioGrace) bytes. Only files \
        that mean harm do that.
        """,
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-114", what: "two entries of the file share their bytes",
      why: "Only files that mean harm do that: a small file then unpacks to a huge one.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-115", what: "the file contradicts itself",
      why: """
        An archive says everything twice. Where the two copies differ, programs read \
        different texts.
        """,
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-116", what: "the file uses a feature that Office files do not have",
      why: "Only stored and deflated entries are read; no ZIP64 form, no several disks.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-117", what: "an entry of the file is damaged",
      why: "Its bytes do not give what its checksum says.",
      remedy: """
        Copy or download the file again. Or open it in Word, let Word repair it, and save \
        it.
        """,
      outcome: .refused),
    ReadingCode(
      code: "ZIP-118", what: "an entry of the file is missing",
      why: "Something in the file refers to it.",
      remedy: "Open the file in Word and save it as a new .docx, then try again.",
      outcome: .refused),
    ReadingCode(
      code: "ZIP-119", what: "an archive could not be written",
      why: "The archive library reports an error, most often for want of memory.",
      remedy: "Try again; if it happens again, report the number of the error to Plait's makers.",
      outcome: .notWritten),
  ]
}
