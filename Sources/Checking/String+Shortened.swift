extension String {
  /// The first words of a long text, so that a sentence that quotes it stays readable.
  var shortened: String { count <= 70 ? self : prefix(67) + "…" }
}
