import CXlsxWriter

/// A workbook of libxlsxwriter that is open for writing; closed or freed exactly once.
struct WorkbookWriter: ~Copyable {
  private let handle: UnsafeMutablePointer<lxw_workbook>

  init(path: String, temporaryFolder: String) throws(SheetError) {
    let opened = temporaryFolder.withCString { folder in
      var options = lxw_workbook_options()
      // Rows go to a file when the next one begins, so memory does not grow with the matrix.
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let opened else { throw .library(sheet: nil, reason: "no memory") }
    handle = opened
  }

  mutating func write(_ workbook: Workbook) throws(SheetError) {
    setProperties(workbook.properties)
    let formats = Formats(workbook.styles, in: handle)
    var names = SheetName()
    for sheet in workbook.sheets {
      let name = names.next(sheet.name)
      guard let worksheet = workbook_add_worksheet(handle, name) else {
        throw .library(LXW_ERROR_CREATING_TMPFILE, sheet: name)
      }
      try SheetWriter(worksheet: worksheet, formats: formats).write(sheet, name: name)
    }
  }

  /// Writes the file; the workbook is gone afterwards, also when this fails.
  consuming func close() throws(SheetError) {
    let handle = handle
    discard self
    let error = workbook_close(handle)
    guard error == LXW_NO_ERROR else { throw .library(error) }
  }

  deinit { lxw_workbook_free(handle) }

  private func setProperties(_ properties: WorkbookProperties) {
    withTexts([
      properties.title, properties.subject, properties.creator, properties.keywords,
    ]) { texts in
      var record = lxw_doc_properties()
      record.title = texts[0]
      record.subject = texts[1]
      record.author = texts[2]
      record.keywords = texts[3]
      // Zero would mean the time of writing.
      record.created = properties.created == 0 ? 1 : properties.created
      workbook_set_properties(handle, &record)
    }
  }

  private func withTexts(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void
  ) {
    var offsets: [Int] = []
    var bytes: [CChar] = []
    for text in texts {
      offsets.append(bytes.count)
      bytes += CellText(text).bytes
    }
    bytes.withUnsafeMutableBufferPointer { buffer in
      body(offsets.map { offset in buffer.baseAddress.map { $0 + offset } })
    }
  }
}
