/// Why a file cannot be attached, and what to do.
struct AttachmentRefusal: Error, Sendable {
  var words: String
}
