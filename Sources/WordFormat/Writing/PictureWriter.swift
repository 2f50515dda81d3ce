import SafeXML

/// One picture of a document while it is written.
struct PictureWriter {
  /// The ids of the relationships to the pixels and to the drawing.
  struct Relations {
    var png: String
    var svg: String
  }

  private let picture: DraftPicture
  private let number: Int
  private let relations: Relations
  private let extent: [(String, String)]
  private let look: WritingLook

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  private static let extensionOfSVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
  /// English metric units of a pixel and of a twentieth of a point.
  private static let unitsOfPixel = 9_525.0
  private static let unitsOfTwip = 635.0
  /// The heading and the caption stay on the page, too.
  private static let roomForHeading = 1_300

  init(_ picture: DraftPicture, number: Int, _ relations: Relations, on page: PageSize) {
    self.init(
      picture, number: number, relations, width: page.textWidth,
      height: page.height - 2 * page.margin - Self.roomForHeading)
  }

  /// Takes the room that there is, in twentieths of a point.
  init(
    _ picture: DraftPicture, number: Int, _ relations: Relations, width: Int, height: Int,
    look: WritingLook = .own
  ) {
    self.look = look
    self.picture = picture
    self.number = number
    self.relations = relations
    let width = Double(width) * Self.unitsOfTwip
    let height = Double(height) * Self.unitsOfTwip
    let own = (picture.width * Self.unitsOfPixel, picture.height * Self.unitsOfPixel)
    let scale = min(1, width / own.0, height / own.1)
    extent = [("cx", "\(Int(own.0 * scale))"), ("cy", "\(Int(own.1 * scale))")]
  }

  func write(to xml: inout XMLWriter) {
    xml.open("w:p")
    xml.open("w:pPr")
    if let id = look.id(DraftParagraph.Style.body.rawValue) {
      xml.empty("w:pStyle", [("w:val", id)])
    }
    xml.close()
    xml.open("w:r")
    writeDrawing(to: &xml)
    xml.close()
    xml.close()
  }

  /// Writes the drawing alone, as it stands in a run.
  func writeDrawing(to xml: inout XMLWriter) {
    xml.open("w:drawing")
    xml.open(
      "wp:inline",
      [
        ("xmlns:wp", "\(Self.drawing)/wordprocessingDrawing"), ("distT", "0"), ("distB", "0"),
        ("distL", "0"), ("distR", "0"),
      ])
    xml.empty("wp:extent", extent)
    xml.empty(
      "wp:docPr",
      [
        ("id", "\(number)"), ("name", "Picture \(number)"), ("descr", picture.description),
        ("title", picture.title),
      ])
    xml.open("wp:cNvGraphicFramePr")
    xml.empty(
      "a:graphicFrameLocks", [("xmlns:a", "\(Self.drawing)/main"), ("noChangeAspect", "1")])
    xml.close()
    xml.open("a:graphic", [("xmlns:a", "\(Self.drawing)/main")])
    xml.open("a:graphicData", [("uri", "\(Self.drawing)/picture")])
    writePicture(to: &xml)
    for _ in 0..<4 { xml.close() }
  }

  private func writePicture(to xml: inout XMLWriter) {
    xml.open("pic:pic", [("xmlns:pic", "\(Self.drawing)/picture")])
    xml.open("pic:nvPicPr")
    xml.empty(
      "pic:cNvPr",
      [("id", "\(number)"), ("name", "Picture \(number)"), ("descr", picture.description)])
    xml.empty("pic:cNvPicPr")
    xml.close()
    xml.open("pic:blipFill")
    xml.open("a:blip", [("r:embed", relations.png)])
    xml.open("a:extLst")
    xml.open("a:ext", [("uri", Self.extensionOfSVG)])
    xml.empty(
      "asvg:svgBlip",
      [
        ("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
        ("r:embed", relations.svg),
      ])
    xml.close()
    xml.close()
    xml.close()
    xml.open("a:stretch")
    xml.empty("a:fillRect")
    xml.close()
    xml.close()
    xml.open("pic:spPr")
    xml.open("a:xfrm")
    xml.empty("a:off", [("x", "0"), ("y", "0")])
    xml.empty("a:ext", extent)
    xml.close()
    xml.open("a:prstGeom", [("prst", "rect")])
    xml.empty("a:avLst")
    xml.close()
    xml.close()
    xml.close()
  }
}
