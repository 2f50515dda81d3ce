/// The paper, in twentieths of a point: Letter, the paper of the programs that this is for.
struct PageSize {
  let isLandscape: Bool

  var width: Int { isLandscape ? 15_840 : 12_240 }
  var height: Int { isLandscape ? 12_240 : 15_840 }
  var margin: Int { isLandscape ? 864 : 1_152 }
  var textWidth: Int { width - 2 * margin }
}
