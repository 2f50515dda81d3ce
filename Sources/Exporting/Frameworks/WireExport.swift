import CASEFormat

/// A framework as a profile of CASE.
struct WireExport {
  private let package: CFPackage
  private let profile: CASEProfile

  init(_ outgoing: OutgoingFramework, _ profile: CASEProfile) {
    package = outgoing.package
    self.profile = profile
  }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    let written = package.conformed(to: profile)
    do {
      let bytes = try written.written()
      return FrameworkExport(bytes, format, name, losses: try losses(in: written))
    } catch let error as ExportError {
      throw error
    } catch {
      throw .framework("\(error)")
    }
  }

  private static let ofGroups: Set<String> = [
    "extensions.plait.strength", "extensions.plait.strand",
  ]

  /// Compares with the profile that carries everything.
  private func losses(in written: CFPackage) throws(ExportError) -> [Loss] {
    guard profile != .current else { return [] }
    let grouped = written.associations.map(\.groupingURI)
    let groupings = package.associations.map(\.groupingURI)
    var census = WireCensus { list, index, name, value, counterpart in
      // The title of the group that a link came into says both.
      if list == .associations, Self.ofGroups.contains(name), groupings[index] == nil,
        grouped[index] != nil
      {
        return nil
      }
      guard let counterpart else { return .leftOut }
      return counterpart == value ? nil : .changed
    }
    census.take(try package.conformed(to: .current).wire(), beside: try written.wire())
    return census.tally.losses
  }
}
