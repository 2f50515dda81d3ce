import Journal

/// What stands around every page.
struct Frame: Sendable {
  let pageTitle: String
  let programTitle: String?
  let programKey: String?
  let personName: String?
  let personInitials: String?
  /// What the forms of this browser send, so that no other page's form is taken for ours.
  let token: String
  let hasTabs: Bool
  let tabs: [Tab]
  let styles: [Named]
  let scripts: [Named]

  struct Tab: Sendable {
    var name: String
    var address: String
    var current: Bool
  }

  struct Named: Sendable {
    var name: String
  }

  init(of page: some Page, for visitor: Visitor?) {
    pageTitle = page.pageTitle
    let program = page.frameProgram
    programTitle = program?.title
    programKey = program?.key.rawValue
    personName = visitor?.person.name
    personInitials = visitor?.person.name.personInitials
    token = visitor?.secret.formToken ?? ""
    hasTabs = program != nil
    var tabs =
      program.map { program in
        FrameProgram.Tab.allCases.map { tab in
          Tab(
            name: tab.rawValue, address: "/programs/\(program.key)/\(tab.path)",
            current: tab == program.tab)
        }
      } ?? []
    if let program, visitor?.mayShare(program.key) == true {
      tabs.append(Tab(name: "People", address: "/people", current: false))
    }
    self.tabs = tabs
    styles = type(of: page).styles.map(Named.init)
    scripts = type(of: page).scripts.map(Named.init)
  }
}
