/// The versions of Common Cartridge that have metadata on curriculum standards.
package enum CartridgeVersion: String, CaseIterable, Sendable, Hashable {
  case v1p3 = "1.3"
  case v1p4 = "1.4"

  /// The namespace of the metadata.
  var namespace: String {
    switch self {
    case .v1p3: "http://www.imsglobal.org/xsd/imsccv1p3/imscsmd_v1p0"
    case .v1p4: "http://www.imsglobal.org/xsd/imsccv1p4/imscsmd_v1p1"
    }
  }

  /// Whether an item may have its address in CASE beside its identifier.
  var hasAddresses: Bool { self == .v1p4 }
}
