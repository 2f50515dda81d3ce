package import Frameworks

/// A framework made from a package, and what its publisher's tree did not allow to take over.
package struct FrameworkReading: Sendable, Hashable {
  package var framework: Framework
  package var notices: [FrameworkNotice]

  package init(framework: Framework, notices: [FrameworkNotice]) {
    self.framework = framework
    self.notices = notices
  }
}
