package import CASEFormat
package import Frameworks

/// A framework as it goes out: all formats are made from this one value.
///
/// The package carries everything that is known (links, rubrics, fields that nobody knows); the
/// framework says in which order and under which parent its items stand.
package struct OutgoingFramework: Sendable, Hashable {
  package var package: CFPackage
  package var framework: Framework

  /// Takes a package, and the framework that was read from it.
  package init(package: CFPackage, framework: Framework) {
    self.package = package
    self.framework = framework
  }

  /// Takes a framework of our own; `changed` and `base` are as for its package.
  package init(_ framework: Framework, changed: String, base: String = "urn:uuid:") {
    self.init(package: framework.package(changed: changed, base: base), framework: framework)
  }

  /// The items of the package in the order of the framework; of two with one identifier the first.
  var wireItems: [CFItem] {
    var positions: [String: Int] = [:]
    for (index, item) in package.items.enumerated() where positions[item.identifier] == nil {
      positions[item.identifier] = index
    }
    return framework.items.map { item in
      positions[item.id].map { package.items[$0] }
        ?? CFItem(
          identifier: item.id, fullStatement: item.statement, uri: "urn:uuid:\(item.id)",
          lastChangeDateTime: package.document.lastChangeDateTime)
    }
  }

  /// The UUID of the whole list, different from that of every item.
  var rootIdentifier: String {
    let identifier = CASEIdentifier.uuid(of: framework.identifier)
    let isTaken = framework.items.contains { CASEIdentifier.uuid(of: $0.id) == identifier }
    return isTaken ? CASEIdentifier.derived(from: "document \(identifier)") : identifier
  }

  /// Writes the framework in a format, and says what the format could not carry.
  package func export(
    as format: FrameworkFormat, named name: String, _ settings: ExportSettings = ExportSettings()
  ) throws(ExportError) -> FrameworkExport {
    switch format {
    case .current: try WireExport(self, .current).export(format, name)
    case .first: try WireExport(self, .first).export(format, name)
    case .openSALT: try WireExport(self, .openSALT).export(format, name)
    case .competencyGraph: try CompetencyGraph(self).export(format, name)
    case .table: try FrameworkTable(self).export(format, name)
    case .workbook: try FrameworkWorkbook(self, settings).export(format, name)
    case .canvas: try CanvasOutcomes(self).export(format, name)
    case .moodle: try MoodleCompetencies(self).export(format, name)
    }
  }
}
