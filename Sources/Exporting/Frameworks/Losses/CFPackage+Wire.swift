import CASEFormat

extension CFPackage {
  /// The package as it is written in CASE 1.1, as values and not as text.
  func wire() throws(ExportError) -> JSONObject {
    let all = JSONLimits(bytes: .max, depth: .max, values: .max)
    do {
      guard case .object(let object) = try JSONReader.read(written(), limits: all) else {
        return JSONObject()
      }
      return object
    } catch {
      throw .framework("\(error)")
    }
  }
}
