/// What a binder cannot be made without.
package enum BinderMissing: Error, Hashable {
  case libreOffice, qpdf, room

  /// What a person reads, after "The packet has no binder".
  package var description: String {
    switch self {
    case .libreOffice:
      "LibreOffice, which makes its pages, is not installed (on Debian: \(PDFConverter.debianPackage))."
    case .qpdf: "qpdf, which binds them, is not installed (on Debian: \(QPDF.debianPackage))."
    case .room: "there is no room for temporary files. Make room on the disk."
    }
  }
}
