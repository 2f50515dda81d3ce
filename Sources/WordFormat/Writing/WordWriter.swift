import OfficePackage
import SafeXML
import ZipArchive

/// Puts the parts of a document together.
struct WordWriter {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private let draft: WordDraft
  private var package = OfficePackageWriter()

  init(_ draft: WordDraft) { self.draft = draft }

  consuming func finish() throws(ZipError) -> [UInt8] {
    let main = "word/document.xml"
    _ = package.relate(from: "", type: "\(Self.relations)/officeDocument", target: main)
    _ = package.relate(from: main, type: "\(Self.relations)/styles", target: "styles.xml")
    _ = package.relate(from: main, type: "\(Self.relations)/numbering", target: "numbering.xml")
    _ = package.relate(from: main, type: "\(Self.relations)/settings", target: "settings.xml")
    let header = package.relate(from: main, type: "\(Self.relations)/header", target: "header1.xml")
    let footer = package.relate(from: main, type: "\(Self.relations)/footer", target: "footer1.xml")
    let body = DocumentPart(
      draft, header: header, footer: footer, pictures: addPictures(of: main))
    let document = body.bytes
    addProperties(of: document)
    add("document", "document.main", document)
    add("styles", "styles", StylesPart(language: draft.properties.language).bytes)
    add("numbering", "numbering", NumberingPart(orderedLists: body.orderedLists).bytes)
    add("settings", "settings", SettingsPart().bytes)
    let width = PageSize(isLandscape: draft.isLandscape).textWidth
    add("header1", "header", MarginPart.header(draft.header, width: width).bytes)
    add("footer1", "footer", MarginPart.footer(draft.footer, width: width).bytes)
    return try package.finish()
  }

  private mutating func add(_ name: String, _ type: String, _ bytes: [UInt8]) {
    package.add(part: "word/\(name).xml", contentType: "\(Self.media)\(type)+xml", bytes: bytes)
  }

  private mutating func addPictures(of main: String) -> [PictureWriter.Relations] {
    let pictures = draft.blocks.compactMap { block -> DraftPicture? in
      if case .picture(let picture) = block { picture } else { nil }
    }
    return pictures.enumerated().map { index, picture in
      let name = "media/picture\(index + 1)"
      package.add(part: "word/\(name).png", contentType: "image/png", bytes: picture.png)
      package.add(part: "word/\(name).svg", contentType: "image/svg+xml", bytes: picture.svg)
      let type = "\(Self.relations)/image"
      return PictureWriter.Relations(
        png: package.relate(from: main, type: type, target: "\(name).png"),
        svg: package.relate(from: main, type: type, target: "\(name).svg"))
    }
  }

  private mutating func addProperties(of document: [UInt8]) {
    let core = "docProps/core.xml"
    let type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
    _ = package.relate(from: "", type: "\(type)/core-properties", target: core)
    package.add(
      part: core, contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      bytes: PropertiesPart(draft.properties).bytes)
    var properties = draft.properties.custom
    if let name = draft.properties.textSum, let sum = TextSum(ofPart: document) {
      properties.append(DraftProperties.Custom(name, sum.description))
    }
    guard !properties.isEmpty else { return }
    let custom = CustomPropertiesPart.path
    _ = package.relate(from: "", type: CustomPropertiesPart.relationship, target: custom)
    package.add(
      part: custom, contentType: CustomPropertiesPart.contentType,
      bytes: CustomPropertiesPart(properties).bytes)
  }
}
