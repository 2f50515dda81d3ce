import CASEClient
import Foundation

exit(await FetchCommand.run(Array(CommandLine.arguments.dropFirst())))
