import CXlsxWriter

/// A workbook of libxlsxwriter that is open for writing; closed or freed exactly once.
struct WorkbookWriter: ~Copyable {
  private let handle: UnsafeMutablePointer<lxw_workbook>

  init(path: String, temporaryFolder: String, isStreamed: Bool) throws(SheetError) {
    let opened = temporaryFolder.withCString { folder in
      var options = lxw_workbook_options()
      // Rows go to a file when the next one begins, so memory does not grow with the matrix.
      options.constant_memory = isStreamed ? 1 : 0
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
      try SheetWriter(worksheet: worksheet, formats: formats, hasTables: workbook.hasTables)
        .write(sheet, name: name)
      if !workbook.hasTables, let table = sheet.table {
        let place = "='\(name.replacing("'", with: "''"))'!\(table.range.absolute)"
        workbook_define_name(handle, table.name.text, place)
      }
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
    SheetExtras.withTexts([
      properties.title, properties.subject, properties.creator, properties.keywords,
      properties.language,
    ]) { texts in
      var record = lxw_doc_properties()
      record.title = texts[0]
      record.subject = texts[1]
      record.author = texts[2]
      record.keywords = texts[3]
      // Zero would mean the time of writing.
      record.created = properties.created == 0 ? 1 : properties.created
      workbook_set_properties(handle, &record)
      workbook_set_custom_property_string(handle, "Language", texts[4])
    }
    for (name, value) in properties.custom {
      SheetExtras.withTexts([name, value]) { texts in
        _ = workbook_set_custom_property_string(handle, texts[0], texts[1])
      }
    }
  }
}
