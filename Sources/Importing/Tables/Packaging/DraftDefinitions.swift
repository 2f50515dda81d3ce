import CASEFormat

/// The licenses and the groups of links that a table names, each defined once.
struct DraftDefinitions {
  private(set) var definitions = CFDefinitions()
  private var licenses: [String: LinkURI] = [:]
  private var groupings: [String: LinkURI] = [:]
  /// The short id of the framework, from which identifiers are derived.
  private let id: String
  private let changed: String

  /// Takes the license of the whole list, where the table tells it.
  init(id: String, changed: String, license: CFLicense?) {
    self.id = id
    self.changed = changed
    if let license { define(license) }
  }

  /// The license of a title; one that the table tells no more of has its title for its text.
  mutating func license(titled title: String) -> LinkURI {
    licenses[title] ?? define(CFLicense(title: title, text: title, changed: changed))
  }

  @discardableResult
  private mutating func define(_ license: CFLicense) -> LinkURI {
    let link = LinkURI(title: license.title, identifier: license.identifier, uri: license.uri)
    definitions.licenses.append(license)
    licenses[license.title] = link
    return link
  }

  /// A group of links, told apart by its identifier, or by its title where it has none; a link may
  /// call it otherwise than the definition does.
  mutating func grouping(_ grouping: ItemDraft.Grouping) -> LinkURI {
    let (own, title) = (grouping.identifier, grouping.title)
    let key = own.isEmpty ? title : own
    let identifier =
      CASEIdentifier.isUUID(own)
      ? own.lowercased() : CASEIdentifier.derived(from: "\(id) grouping \(key)")
    if var link = groupings[identifier] {
      if !title.isEmpty { link.title = title }
      return link
    }
    let link = LinkURI(
      title: title.isEmpty ? own : title, identifier: identifier, uri: "urn:uuid:" + identifier)
    groupings[identifier] = link
    definitions.associationGroupings.append(
      CFAssociationGrouping(
        identifier: identifier, uri: link.uri, title: link.title, lastChangeDateTime: changed))
    return link
  }
}

extension CFLicense {
  /// A license that is told in words alone; the same words have the same identifier.
  init(title: String, text: String, changed: String) {
    let identifier = CASEIdentifier.derived(from: "license \(title) \(text)")
    self.init(
      identifier: identifier, uri: "urn:uuid:" + identifier, title: title, licenseText: text,
      lastChangeDateTime: changed)
  }
}
