import ArgumentParser
import Authoring

/// The command `plait keys new -o NAME`.
struct KeysNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a pair of keys: NAME.key, which you keep, and NAME.pub, which you give away.",
    discussion: """
      Nobody who has NAME.pub can sign in your name; everybody who has NAME.key can. Keep it where \
      only you can read it, and in a copy on paper or on a stick: a lost key cannot be made again.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The names of the files, without the ending.", valueName: "name"))
  var output: String

  func run() throws {
    let pair = try KeyPair(named: output)
    try pair.write()
    StandardError.write(
      """
      Your secret key is in \(pair.secretPath): keep it, and give it to nobody.
      Your public key is in \(pair.publicPath): give it to those who are to know your signature.
      Its mark is \(pair.mark); tell it on the telephone to whoever asks.
      """)
  }
}
