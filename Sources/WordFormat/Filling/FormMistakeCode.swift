/// What may be wrong with a form; the raw value is the same in every version.
package enum FormMistakeCode: String, Sendable, Hashable, CaseIterable {
  case unclosedBrace = "FORM-101"
  case strayBrace = "FORM-102"
  case unknownName = "FORM-103"
  case nameOfAnotherScope = "FORM-104"
  case notClosed = "FORM-105"
  case notOpened = "FORM-106"
  case crossing = "FORM-107"
  case unclearReach = "FORM-108"
  case wrongKind = "FORM-109"
  case notAlone = "FORM-110"
  case unclearCondition = "FORM-111"
  case mixedConditions = "FORM-112"
  case misplacedOtherwise = "FORM-113"
  case tooDeep = "FORM-114"
  case otherSystem = "FORM-115"
  case markInControl = "FORM-116"
  case cutMerge = "FORM-117"
  case unknownValue = "FORM-118"
  case protected = "FORM-151"
  case markInComment = "FORM-152"
  case markInFieldCode = "FORM-153"
  case nearlyName = "FORM-154"
  case mergeField = "FORM-155"
  case nothingStated = "FORM-201"
  case emptyList = "FORM-202"
  case notAmongChoices = "FORM-203"
  case charactersDropped = "FORM-205"

  /// Whether the form can be filled all the same.
  package var isNote: Bool {
    switch self {
    case .protected, .markInComment, .markInFieldCode, .nearlyName, .mergeField, .nothingStated,
      .emptyList,
      .notAmongChoices, .charactersDropped:
      true
    default: false
    }
  }
}
