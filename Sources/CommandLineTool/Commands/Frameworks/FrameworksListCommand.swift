import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks list`.
struct FrameworksListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Each framework with its id, kind, size and license.")

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    let desk = try deskOptions.desk()
    for framework in desk.library.frameworks {
      let size = "\(framework.items.count) items"
      try StandardOutput.write(
        """
        \(framework.id)
          \(framework.title)
          \(framework.kind.rawValue), \(size); \(framework.licence.name)

        """)
    }
  }
}
