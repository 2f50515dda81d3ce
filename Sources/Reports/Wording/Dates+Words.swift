package import Curriculum

extension Dates {
  /// The dates in words, or nil when nothing is known.
  package var words: String? {
    switch (starts, ends) {
    case (let starts?, let ends?): "\(starts.words) to \(ends.words)"
    case (let starts?, nil): "from \(starts.words), end not stated"
    case (nil, let ends?): "to \(ends.words), start not stated"
    case (nil, nil): wording
    }
  }
}
