import Authoring

/// Where a changed program is written, after it was made sure that it may be.
struct ProgramTarget {
  let path: String
  let files: OutputFiles
}
