import ArgumentParser

/// How the plan of a packet is printed.
enum PlanFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
