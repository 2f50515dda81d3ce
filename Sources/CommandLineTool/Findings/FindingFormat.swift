import ArgumentParser

/// How findings are written.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif, html
}
