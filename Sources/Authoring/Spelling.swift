import Curriculum

/// Finds what somebody meant by a name that stands for nothing.
public enum Spelling {
  /// The name that is a slip of the pen away; nil when none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    NearestWords(known).nearest(to: word)
  }
}
