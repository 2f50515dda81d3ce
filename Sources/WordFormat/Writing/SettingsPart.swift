import SafeXML

/// The settings: today's Word, not a compatibility mode.
struct SettingsPart {
  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:settings", [("xmlns:w", WordWriter.namespace)])
    xml.empty("w:zoom", [("w:percent", "100")])
    xml.empty("w:defaultTabStop", [("w:val", "720")])
    xml.open("w:compat")
    xml.empty(
      "w:compatSetting",
      [
        ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
        ("w:val", "15"),
      ])
    xml.close()
    xml.close()
    return xml.bytes
  }
}
