/// The numbers of a binder's pages, as a text document that LibreOffice makes into drawings.
///
/// Each page holds its number alone, so that it can be laid over a page of the binder.
enum BinderNumbers {
  /// A document in the flat form of OpenDocument (ISO/IEC 26300), a page for each number.
  static func document(pages count: Int) -> [UInt8] {
    let breaks = String(
      repeating: #"<text:p text:style-name="Break"/>"#, count: max(0, count - 1))
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito, Calibri"/></office:font-face-decls>
      <office:styles/>
      <office:automatic-styles>
      <style:style style:name="Break" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
      <style:style style:name="Number" style:family="paragraph">\
      <style:paragraph-properties fo:text-align="end"/>\
      <style:text-properties style:font-name="Carlito" fo:font-size="8pt" fo:color="#404040"/></style:style>
      <style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="8.5in" \
      fo:page-height="11in" fo:margin-top="0.5in" fo:margin-bottom="0.2in" fo:margin-left="0.5in" \
      fo:margin-right="0.3in"/><style:footer-style><style:header-footer-properties \
      fo:min-height="0.15in" fo:margin-top="0in"/></style:footer-style></style:page-layout>
      </office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">\
      <style:footer><text:p text:style-name="Number">Packet page <text:page-number \
      text:select-page="current">1</text:page-number> of <text:page-count>\(count)</text:page-count>\
      </text:p></style:footer></style:master-page></office:master-styles>
      <office:body><office:text><text:p/>\(breaks)</office:text></office:body>
      </office:document>
      """.utf8)
  }
}
