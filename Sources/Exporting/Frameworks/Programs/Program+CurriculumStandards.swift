package import Curriculum
package import Frameworks
import SafeXML

extension Program {
  /// The items that the program is aligned to, as metadata for a Common Cartridge.
  ///
  /// The element goes into the metadata of a resource of the cartridge. Items stand by framework
  /// in the order of the library, each once; codes of no known list have no identifier that another
  /// system could know, and are left out.
  package func curriculumStandards(
    _ library: FrameworkLibrary, version: CartridgeVersion, named name: String,
    address: @escaping ItemAddress = { _ in nil }
  ) -> ExportedFile {
    let targets = AlignmentTargets(library, ProgramNames(self, namespace: nil), address)
    var seen: Set<AlignmentTarget> = []
    var items: [String: [AlignmentTarget]] = [:]
    for alignment in alignedParts.flatMap(\.alignments) {
      for target in targets.targets(of: alignment.item) where seen.insert(target).inserted {
        if let found = target.found { items[found.framework, default: []].append(target) }
      }
    }
    var writer = XMLWriter()
    writer.open(
      "curriculumStandardsMetadataSet",
      [("xmlns", version.namespace)] + (title.isEmpty ? [] : [("resourceLabel", title)]))
    for framework in library.frameworks {
      guard let found = items[framework.id] else { continue }
      writer.open("curriculumStandardsMetadata", [("providerId", "CASE")])
      writer.open(
        "setOfGUIDs",
        [("region", framework.publisher)] + (framework.version.map { [("version", $0)] } ?? []))
      for target in found.sorted(by: { ($0.found?.index ?? 0) < ($1.found?.index ?? 0) }) {
        writer.labelledGUID(target, hasAddress: version.hasAddresses)
      }
      writer.close()
      writer.close()
    }
    return ExportedFile(
      name: "\(name).standards-\(version.rawValue).xml", mediaType: "application/xml",
      bytes: writer.bytes)
  }
}
