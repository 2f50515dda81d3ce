import OfficePackage
import SafeXML
import ZipArchive

/// The lists that reports add to a form, and only where they add one.
struct FormNumbering {
  private let package: OfficePackage
  private let part: PartName?
  private var nextAbstract = 1
  private var nextNumber = 1
  private var bullets: (abstract: Int, number: Int)?
  private var ordered: (abstract: Int, numbers: [Int])?

  private static let relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
  private static let contentType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"

  init(_ package: OfficePackage) throws(WordTemplateError) {
    self.package = package
    do throws(OfficePackageError) {
      let found = try package.relationships(of: package.mainPart).part(.numbering)
      part = found.flatMap { package.contains($0) ? $0 : nil }
      guard let part else { return }
      let root = try package.tree(of: part, vocabulary: WordName.vocabulary).root
      let lists = root.children
      nextAbstract = FormNumber.next(
        after: lists.filter { $0.kind == .abstractNum }.compactMap { $0.integer(.abstractNumId) })
      nextNumber = FormNumber.next(
        after: lists.filter { $0.kind == .num }.compactMap { $0.integer(.numId) })
    } catch {
      throw .package(error)
    }
  }

  /// The number of a list: all bullets share one, and each list that counts has its own.
  mutating func list(isOrdered: Bool) -> Int {
    defer { nextNumber += 1 }
    if isOrdered {
      if ordered == nil {
        ordered = (nextAbstract, [])
        nextAbstract += 1
      }
      ordered?.numbers.append(nextNumber)
      return nextNumber
    }
    if let bullets { return bullets.number }
    bullets = (nextAbstract, nextNumber)
    nextAbstract += 1
    return nextNumber
  }

  /// Puts the lists into the file: definitions stand before all lists (17.9.15).
  func finish(_ revision: inout OfficePackageRevision) throws(WordTemplateError) {
    guard bullets != nil || ordered != nil else { return }
    do throws(OfficePackageError) {
      guard let part else { return try addPart(&revision) }
      guard let bytes = PlainMarkup.bytes(of: try package.bytes(of: part)),
        let outline = FormOutline(of: bytes), let root = RootElement(of: bytes)
      else { throw .part(part, XMLReadingError(.malformed(code: 0), line: 1, column: 1)) }
      let children = outline.children(of: 0)
      func begins(_ child: Int, _ name: String) -> Bool {
        let own = Array("<\(outline.prefix)\(name)".utf8)
        let start = outline[child].start
        return bytes[start...].starts(with: own)
          && bytes[start + own.count] <= UInt8(ascii: ">")
      }
      let firstNumber = children.first { begins($0, "num") }
      let last = children.first { begins($0, "numIdMacAtCleanup") }
      let definitions = FormFragment.declared(definitions, in: outline)
      var added = FormFragment.declared(lists, in: outline)
      var edits = FormEdits()
      if let place = firstNumber ?? last {
        edits.insert(definitions, at: outline[place].start)
      } else {
        added = definitions + added
      }
      if let last {
        edits.insert(added, at: outline[last].start)
      } else {
        edits.append(added, to: root)
      }
      revision.replace(part, with: edits.applied(to: bytes))
    } catch {
      throw .package(error)
    }
  }

  private func addPart(_ revision: inout OfficePackageRevision) throws(OfficePackageError) {
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
      + WordWriter.namespace + "\">"
    let bytes = Array(head.utf8) + definitions + lists + Array("</w:numbering>".utf8)
    let part = revision.freeName("word/numbering", "xml")
    revision.add(part, contentType: Self.contentType, bytes: bytes)
    _ = try revision.relate(from: package.mainPart, type: Self.relation, to: part)
  }

  private var definitions: [UInt8] {
    var xml = XMLWriter.fragment
    if let bullets {
      NumberingPart.writeAbstract(bullets.abstract, format: "bullet", text: "•", to: &xml)
    }
    if let ordered {
      NumberingPart.writeAbstract(ordered.abstract, format: "decimal", text: "%1.", to: &xml)
    }
    return xml.bytes
  }

  private var lists: [UInt8] {
    var xml = XMLWriter.fragment
    if let bullets {
      NumberingPart.writeNumber(
        bullets.number, abstract: bullets.abstract, restarts: false, to: &xml)
    }
    for number in ordered?.numbers ?? [] {
      NumberingPart.writeNumber(
        number, abstract: ordered?.abstract ?? 0, restarts: true, to: &xml)
    }
    return xml.bytes
  }
}
