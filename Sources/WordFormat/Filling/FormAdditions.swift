import OfficePackage
import SafeXML
import ZipArchive

/// What filling adds to the file beside the words: pictures, lists, and whole reports.
final class FormAdditions {
  var revision: OfficePackageRevision
  private let look: WritingLook
  private var numbering: FormNumbering
  private var pictures: [DraftPicture] = []
  private var media: [(png: PartName, svg: PartName)] = []
  /// The relationships of each part to each picture.
  private var relations: [PartName: [Int: PictureWriter.Relations]] = [:]

  private static let imageRelation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
  // A page is higher than wide; what is as high as this still leaves room for a heading.
  private static let highest = 10_500

  init(_ package: OfficePackage, _ styles: FormStyles) throws(WordTemplateError) {
    look = WritingLook(styles)
    revision = OfficePackageRevision(of: package)
    numbering = try FormNumbering(package)
  }

  /// A drawing as it stands in a run.
  func drawing(
    of picture: DraftPicture, number: Int, width: Int, in program: FormProgram
  ) throws(WordTemplateError) -> [UInt8] {
    let writer = PictureWriter(
      picture, number: number, try relations(to: picture, from: program.part.name), width: width,
      height: Self.highest, look: look)
    var xml = XMLWriter.fragment
    writer.writeDrawing(to: &xml)
    return FormFragment.declared(xml.bytes, in: program.part.outline)
  }

  /// A paragraph of one text.
  func paragraph(_ text: String, in program: FormProgram) -> [UInt8] {
    var xml = XMLWriter.fragment
    ParagraphWriter(style: "BodyText", look: look).write([DraftSpan(text)], to: &xml)
    return FormFragment.declared(xml.bytes, in: program.part.outline)
  }

  /// The blocks of a report.
  func write(
    _ blocks: [DraftBlock], width: Int, drawings: inout Int, in program: FormProgram
  ) throws(WordTemplateError) -> (bytes: [UInt8], counts: FormCounts) {
    var xml = XMLWriter.fragment
    var counts = FormCounts()
    for block in blocks {
      switch block {
      case .heading(let text, let level):
        counts.paragraphs += 1
        ParagraphWriter(style: "Heading\(min(max(level, 1), 6))", look: look)
          .write([DraftSpan(text)], to: &xml)
      case .paragraph(let paragraph):
        counts.paragraphs += 1
        ParagraphWriter(paragraph, look: look).write(paragraph.spans, to: &xml)
      case .list(let items, let isOrdered):
        counts.paragraphs += items.count
        let number = numbering.list(isOrdered: isOrdered)
        for item in items {
          var paragraph = ParagraphWriter(
            style: isOrdered ? "ListNumber" : "ListBullet", look: look)
          paragraph.number = number
          paragraph.keepsLines = true
          paragraph.write(item.spans, to: &xml)
        }
      case .table(let table):
        counts.add(Self.counts(of: table))
        TableWriter(table, width: width, look: look).write(to: &xml)
      case .picture(let picture):
        counts.paragraphs += 2
        drawings += 1
        var caption = DraftParagraph(picture.title, .caption)
        caption.keepsWithNext = true
        ParagraphWriter(caption, look: look).write(caption.spans, to: &xml)
        PictureWriter(
          picture, number: drawings, try relations(to: picture, from: program.part.name),
          width: width, height: Self.highest, look: look
        ).write(to: &xml)
      }
    }
    return (FormFragment.declared(xml.bytes, in: program.part.outline), counts)
  }

  private static func counts(of table: DraftTable) -> FormCounts {
    var counts = FormCounts()
    counts.tables = 1
    counts.rows = table.rows.count + 1
    counts.cells = table.columns.count + table.rows.reduce(0) { $0 + $1.cells.count }
    counts.paragraphs = 2 + counts.cells
    return counts
  }

  private func relations(
    to picture: DraftPicture, from part: PartName
  ) throws(WordTemplateError) -> PictureWriter.Relations {
    let number = pictures.firstIndex(of: picture) ?? add(picture)
    if let known = relations[part]?[number] { return known }
    do throws(OfficePackageError) {
      let found = PictureWriter.Relations(
        png: try revision.relate(from: part, type: Self.imageRelation, to: media[number].png),
        svg: try revision.relate(from: part, type: Self.imageRelation, to: media[number].svg))
      relations[part, default: [:]][number] = found
      return found
    } catch {
      throw .package(error)
    }
  }

  private func add(_ picture: DraftPicture) -> Int {
    let png = revision.freeName("word/media/form", "png")
    revision.add(png, contentType: "image/png", bytes: picture.png, .stored)
    let svg = revision.freeName("word/media/form", "svg")
    revision.add(svg, contentType: "image/svg+xml", bytes: picture.svg)
    pictures.append(picture)
    media.append((png, svg))
    return pictures.count - 1
  }

  /// Writes the file.
  func finish() throws(WordTemplateError) -> [UInt8] {
    try numbering.finish(&revision)
    do throws(OfficePackageError) {
      return try revision.finish()
    } catch {
      throw .package(error)
    }
  }
}
