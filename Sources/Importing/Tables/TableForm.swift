/// The forms of tables that are known by their headings, and the one that a person explains.
package enum TableForm: String, CaseIterable, Sendable, Hashable {
  case openSALTWorkbook = "OpenSALT's workbook of three sheets"
  case openSALTChildren = "OpenSALT's table of child items"
  case moodle = "Moodle's competency framework"
  case canvas = "Canvas's outcomes"
  case onet = "an O*NET table"
  case plait = "Plait's own table"
  case mapped = "a table with columns of its own"
}
