/// What a binder cannot be made without.
enum BinderMissing: Error, Hashable {
  case libreOffice, qpdf, room

  /// What a person reads.
  var description: String {
    switch self {
    case .libreOffice:
      "The packet is made, and no binder: LibreOffice, which makes its pages, is not installed (on Debian: \(PDFConverter.debianPackage))."
    case .qpdf:
      "The packet is made, and no binder: qpdf, which binds them, is not installed (on Debian: \(QPDF.debianPackage))."
    case .room:
      "The packet is made, and no binder: there is no room for temporary files. Make room on the disk."
    }
  }
}
