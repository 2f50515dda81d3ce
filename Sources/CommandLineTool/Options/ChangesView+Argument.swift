import ArgumentParser
import Authoring

extension ChangesView: ExpressibleByArgument {}
