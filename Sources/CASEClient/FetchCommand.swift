import Foundation

/// The command `plait-fetch`, which `plait` runs for everything that comes from the network.
package enum FetchCommand {
  private static let help = """
    Fetches a framework from a web address, and prints it as it came.

    usage: plait-fetch ADDRESS [IDENTIFIER]
           plait-fetch --exchange

      ADDRESS      a CASE server (https://HOST or https://HOST/ims/case/v1p1): its documents are
                   listed as JSON; the address of a package or document (CFPackages, CFDocuments);
                   or that of a file
      IDENTIFIER   the document of the server whose package is wanted
      --exchange   asks what stands on standard input, as the workbench does

    Exit codes: 0 fine; 2 the command was not understood; 3 nothing could be fetched; 4 the output
    cannot be written.

    """

  /// Runs the command, and returns its exit code.
  package static func run(_ arguments: [String]) async -> Int32 {
    if arguments == ["--help"] || arguments == ["-h"] { return write(Array(help.utf8)) }
    if arguments == ["--exchange"] { return await exchange() }
    guard (1...2).contains(arguments.count), !arguments.contains(where: { $0.hasPrefix("-") })
    else {
      complain("Give one address, and after it the identifier of a document where you want one.")
      complain("usage: plait-fetch ADDRESS [IDENTIFIER]")
      return 2
    }
    let client = CASEClient(
      transport: WebTransport(), now: { Date() }, sleep: { try? await Task.sleep(for: $0) })
    do throws(FetchError) {
      let address = try CASEAddress(arguments[0])
      return write(
        try await client.fetch(address, identifier: arguments.dropFirst().first).output)
    } catch {
      complain(error.description)
      return error.isUsage ? 2 : 3
    }
  }

  private static func exchange() async -> Int32 {
    do throws(FetchError) {
      let input = (try? FileHandle.standardInput.readToEnd()) ?? Data()
      return write(try await ExchangeCommand.answer(to: Array(input)))
    } catch {
      complain(error.description)
      return error.isUsage ? 2 : 3
    }
  }

  private static func write(_ bytes: [UInt8]) -> Int32 {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
      return 0
    } catch {
      complain("The output cannot be written. Check that the place for it has room.")
      return 4
    }
  }

  private static func complain(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Array("\(line)\n".utf8))
  }
}
