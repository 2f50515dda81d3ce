extension CFPackage {
  /// The package as a profile has it: same order and same number of items and links.
  ///
  /// CASE 1.1 carries everything, in places of its own where it must be; the other profiles leave
  /// out what they have no field for.
  package func conformed(to profile: CASEProfile) -> CFPackage {
    var package = self
    package.conform()
    package = package.withUUIDs()
    switch profile {
    case .current: return package
    case .first: return package.asFirstEdition()
    case .openSALT: return package.asFirstEdition().forOpenSALT()
    }
  }

  /// Mends what CASE 1.1 would refuse; a value that no field can take goes among the unknown ones.
  private mutating func conform() {
    document.conform()
    let changed = document.lastChangeDateTime
    for index in items.indices { items[index].conform(changed: changed) }
    for index in associations.indices { associations[index].conform(changed: changed) }
  }
}
