public import Curriculum

/// What a document says in its properties about where it came from.
///
/// People edit a document, and its properties stay: so it can be told later which program it was
/// made from, and whether that program has changed since.
public struct DocumentStamp: Hashable, Sendable {
  /// What it is, such as `syllabus`, in the words of ``ReportKind``; of a form, its file's name.
  public var document: String
  /// The title of the program.
  public var program: String
  /// The part of the program that it is about, such as a course; nil for the whole.
  public var part: String?
  /// Whom its wording is for, such as `learners`; nil for the approved wording.
  public var wording: String?
  /// Whether it was made for a packet, and so says what else is in it.
  public var isOfPacket = false
  /// The SHA-256 of the form that was filled, in hexadecimal; nil for what is no form.
  public var form: String?
  /// The id of the profile whose names and checklist the form was filled with.
  public var profile: String?
  /// The day that was named for documents within it, as `2027-05-03`.
  public var day: String?
  /// The sum of what the document said when it was made; nil where none was taken.
  public var textSum: String?
  /// Which state of the program it was made from, as at the foot of each page.
  public var revision: String
  /// The SHA-256 of what a reviewer approves, in hexadecimal; nil where one program is not its
  /// source.
  public var contentHash: String?

  /// Takes what a document is and where it came from.
  public init(
    _ document: String, program: String, part: String? = nil, revision: String,
    contentHash: String?
  ) {
    self.document = document
    self.program = program
    self.part = part
    self.revision = revision
    self.contentHash = contentHash
  }

  /// Stamps a document that is made from a program.
  public init(_ document: String, of program: Program, part: String? = nil, contentHash: String) {
    self.init(
      document, program: program.title, part: part, revision: program.revisionLine,
      contentHash: contentHash)
  }

  /// Reads the stamp of a document; nil where it has none.
  public init?(_ properties: [String: String]) {
    guard let document = properties[Name.document.rawValue] else { return nil }
    self.init(
      document, program: properties[Name.program.rawValue] ?? "",
      part: properties[Name.part.rawValue], revision: properties[Name.revision.rawValue] ?? "",
      contentHash: properties[Name.contentHash.rawValue])
    wording = properties[Name.wording.rawValue]
    isOfPacket = properties[Name.packet.rawValue] != nil
    form = properties[Name.form.rawValue]
    profile = properties[Name.profile.rawValue]
    day = properties[Name.day.rawValue]
    textSum = properties[Name.textSum.rawValue]
  }

  /// Reads the stamp of a web page, whose names have small letters and hyphens; nil for none.
  public init?(page properties: [String: String]) {
    var named: [String: String] = [:]
    for name in Name.allCases { named[name.rawValue] = properties[Self.inPage(name.rawValue)] }
    self.init(named)
  }

  /// The name of a property as a web page has it.
  public static func inPage(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "-")
  }

  /// The name of the property that tells the sum of the text, which the writer of a file takes.
  public static let nameOfTextSum = Name.textSum.rawValue

  /// The names of the properties, as people see them among the properties of a file.
  private enum Name: String, CaseIterable {
    case document = "Plait document"
    case program = "Plait program"
    case part = "Plait part"
    case wording = "Plait wording"
    case packet = "Plait packet"
    case form = "Plait form"
    case profile = "Plait profile"
    case day = "Plait day"
    case textSum = "Plait text sum"
    case revision = "Plait revision"
    case contentHash = "Plait content hash"
  }

  /// The names and values of the properties, those that say something.
  ///
  /// Word and Excel cut a property at 255 characters, so no value is longer.
  public var properties: [(name: String, value: String)] {
    let all: [(Name, String?)] = [
      (.document, document), (.program, program), (.part, part), (.wording, wording),
      (.packet, isOfPacket ? "yes" : nil), (.form, form), (.profile, profile), (.day, day),
      (.textSum, textSum), (.revision, revision), (.contentHash, contentHash),
    ]
    return all.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return (name.rawValue, Self.clipped(value))
    }
  }

  private static func clipped(_ value: String) -> String {
    guard value.utf16.count > mostUnits else { return value }
    var short = ""
    var units = 0
    for character in value {
      units += character.utf16.count
      guard units < mostUnits else { break }
      short.append(character)
    }
    return short + "…"
  }

  private static let mostUnits = 255
}
