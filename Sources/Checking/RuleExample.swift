public import Curriculum

/// A program that shows what a rule accepts or flags.
public struct RuleExample: Sendable {
  /// What the example shows, in a sentence.
  public var title: String
  /// The program.
  public var program: Program
  /// What the rule says of it, a message for each violation; empty when the rule accepts it.
  public var flags: [String]
  /// The profile that the program is checked against.
  public var profile = Profile(id: "example", title: "Example")
  /// What else is known: files, other documents.
  public var surroundings: @Sendable (inout RuleContext) -> Void = { _ in }

  /// The complete example program, changed so that the rule accepts it still.
  public static func accepted(
    _ title: String, _ change: (inout Program) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(title, change, [])
  }

  /// The complete example program, changed so that the rule flags it.
  public static func flagged(
    _ title: String, _ flags: [String], _ change: (inout Program) -> Void
  ) -> RuleExample {
    RuleExample(title, change, flags)
  }

  /// The same example under another profile.
  public func under(_ change: (inout Profile) -> Void) -> RuleExample {
    var example = self
    change(&example.profile)
    return example
  }

  /// The same example where more is known.
  public func knowing(
    _ surroundings: @escaping @Sendable (inout RuleContext) -> Void
  ) -> RuleExample {
    var example = self
    example.surroundings = surroundings
    return example
  }

  private init(_ title: String, _ change: (inout Program) -> Void, _ flags: [String]) {
    self.title = title
    var program = ExampleProgram.complete
    change(&program)
    self.program = program
    self.flags = flags
  }
}
