import CASEFormat
public import Curriculum
import Exporting
import Foundation
import Frameworks
import Importing

extension Desk {
  /// A framework, by its id or file, for another system.
  public func handOn(
    framework name: String, as format: HandingFormat, named path: String
  ) throws(AuthoringError) -> HandedOn {
    guard case .framework(let wire) = format.kind else {
      throw .request(
        "--as \(format.name)", "This is made of a program, not of a framework. Name a program.")
    }
    let (package, id) = try package(named: name)
    let framework = package.framework(id: id).framework
    return try Self.handOn(
      OutgoingFramework(package: package, framework: framework), as: wire, named: path)
  }

  /// The objectives of a program with their alignments, for another system.
  ///
  /// `changed` is the moment of the last change, RFC 3339; `base` stands before the identifiers of
  /// the program in addresses.
  public func handOn(
    _ program: Program, as format: HandingFormat, named path: String, changed: String,
    base: String?
  ) throws(AuthoringError) -> HandedOn {
    guard !program.objectives.isEmpty else {
      throw .input(
        path,
        "The program has no objectives, so nothing was written. A list of standards must be "
          + "imported first: plait frameworks import FILE -o NAME.framework.json.")
    }
    switch format.kind {
    case .framework(let wire):
      let addresses = try addresses(of: program)
      let outgoing = program.outgoing(
        library, changed: changed, base: base ?? "urn:uuid:", address: { addresses[$0.item.id] })
      return try Self.handOn(outgoing, as: wire, named: path)
    case .achievements:
      let addresses = try addresses(of: program)
      let files = program.achievements(library, address: { addresses[$0.item.id] })
      guard !files.isEmpty else {
        throw .request(
          path, "The program names no credential, so there is no achievement to write.")
      }
      return HandedOn("The achievements of “\(program.title)”", files, isFolder: true)
    case .curriculumStandards(let version):
      let addresses = try addresses(of: program)
      let file = program.curriculumStandards(
        library, version: version, named: Self.stem(of: path), address: { addresses[$0.item.id] })
      return HandedOn(
        "The metadata on curriculum standards of “\(program.title)”", [file], isFolder: false)
    }
  }

  /// The web addresses that publishers gave the items of the lists that a program cites, by UUID.
  func addresses(of program: Program) throws(AuthoringError) -> [String: String] {
    var addresses: [String: String] = [:]
    for id in citedFrameworks(of: program) {
      for item in try package(named: id).package.items where item.uri.hasPrefix("http") {
        addresses[item.identifier] = item.uri
      }
    }
    return addresses
  }

  private static func handOn(
    _ outgoing: OutgoingFramework, as format: FrameworkFormat, named path: String
  ) throws(AuthoringError) -> HandedOn {
    do throws(ExportError) {
      let export = try outgoing.export(as: format, named: stem(of: path))
      return HandedOn("“\(outgoing.framework.title)” as \(format.title)", export)
    } catch {
      throw .output(path, error.description)
    }
  }
}
