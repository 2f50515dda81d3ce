/// A drawing, with the words that say the same.
public struct Picture: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// What it shows, with its figures, for everybody who does not see it.
  public var description: String
  /// The language of its words, as BCP 47 has it.
  public var language: String
  /// How wide it is, in pixels of CSS.
  public var width: Double
  /// How high it is, in pixels of CSS.
  public var height: Double
  /// What is drawn, from the ground up.
  public var shapes: [PictureShape]

  /// Takes a drawing and its words.
  public init(
    _ title: String, description: String, language: String, width: Double, height: Double,
    shapes: [PictureShape]
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  /// All texts that are drawn, in the order in which they are drawn.
  public var texts: [PictureText] { shapes.flatMap(\.texts) }
}
