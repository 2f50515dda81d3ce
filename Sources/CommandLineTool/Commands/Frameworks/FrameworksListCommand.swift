import ArgumentParser
import Authoring
import Curriculum
import Frameworks

/// The command `plait frameworks list`.
struct FrameworksListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Each framework with its id, kind, size and license.")

  @Flag(help: ArgumentHelp("Write how long each step took.", visibility: .hidden))
  var timings = false

  @OptionGroup var deskOptions: DeskOptions

  func run() throws {
    var clock = StepClock(isOn: timings)
    let desk = try deskOptions.deskHere()
    clock.note("load")
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
