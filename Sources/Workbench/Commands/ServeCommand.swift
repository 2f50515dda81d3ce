import ArgumentParser
import Authoring
import Foundation
import Logging
import NIOCore

/// The command `plait serve FOLDER`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the workbench of a folder to browsers.",
    discussion: """
      Open the address that it prints. Everything is kept in the folder; nothing else is needed.

      Only this machine can reach it unless you say otherwise. For colleagues at other desks, put a \
      web server with TLS before it (nginx, Caddy) and give its address with --proxy.
      """)

  @Argument(help: ArgumentHelp("The folder of the programs.", valueName: "folder"))
  var folder: String

  @Option(help: ArgumentHelp("The port to listen at.", valueName: "number"))
  var port = 8080

  @Option(help: ArgumentHelp("The address of this machine to listen at.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The address that people open, where a web server with TLS stands before this one.",
      valueName: "https://…"))
  var proxy: String?

  @Option(
    help: ArgumentHelp(
      "How the log is written: text for people, or json with a line for each request.",
      valueName: "text|json"))
  var logFormat = LogFormat.text

  @OptionGroup var providerOptions: ProviderOptions

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("A port is a number from 1 to 65535.")
    }
    if let proxy {
      guard proxy.hasPrefix("https://"), !proxy.dropFirst(8).contains("/") else {
        throw ValidationError(
          "--proxy takes the address that people open, such as https://plait.college.edu.")
      }
    }
  }

  func run() async throws {
    var settings = WorkbenchSettings()
    settings.host = host
    settings.port = port
    settings.proxy = proxy
    settings.provider = try providerOptions.settings()
    try JournalFolder.make(folder)
    let log = logFormat.logger
    let server = try await WorkbenchServer(folder: folder, settings, log: log)
    let link = try await server.firstLink()
    guard settings.isLoopback || (proxy != nil && link == nil) else {
      throw AuthoringError.request(
        host,
        "Other machines may reach the workbench only when it has an administrator and stands behind "
          + "a web server with TLS. Start it without --host first, open the link that it prints, "
          + "then say --host \(host) --proxy https://….")
    }
    let address = settings.address
    do {
      try await server.run {
        if let link {
          logFormat.say(secret: "Become the administrator here, once:\n  \(link)")
        }
        logFormat.say("The workbench of \(folder) is at \(address). Ctrl-C stops it.", in: log)
      }
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw AuthoringError.request(
        "port \(port)",
        "Another program listens there. Stop it, or choose another port with --port.")
    } catch let error as IOError {
      throw AuthoringError.request(
        "\(host), port \(port)",
        "The workbench cannot listen there (\(String(cString: strerror(error.errnoCode)))). Choose "
          + "a port from 1024 on, and an address that this machine has.")
    }
  }
}
