import Authoring
import Curriculum

/// The plan of a packet in the form that other programs read.
struct PacketPlanDocument: Encodable {
  var program: String
  var agency: String
  var revision: Int
  var complete: Bool
  var documents: [Line]
  var signers: [Signature]
  var reviews: [Step]
  var next: String

  init(_ outline: PacketOutline) {
    program = outline.title
    agency = outline.agency
    revision = outline.revision
    complete = outline.isComplete
    documents = outline.lines.map(Line.init)
    signers = outline.signers.map(Signature.init)
    reviews = outline.steps.map(Step.init)
    next = outline.nextStep
  }

  struct Line: Encodable {
    var title: String
    var content: String?
    var required: Bool
    var verified: Bool?
    var source: String?
    var missing: Bool
    var gap: String?
    var pages: Int?
    var mostPages: Int?
    var files: [File]

    init(_ line: PacketLine) {
      title = line.title
      content = line.section?.content.words
      required = line.isRequired
      verified = line.section?.source.isVerified
      source = line.section?.source.text
      missing = line.isMissing
      gap = line.gap
      pages = line.pages
      mostPages = line.section?.pages
      files = line.documents.map(File.init)
    }
  }

  struct File: Encodable {
    var number: Int
    var title: String
    var origin: String
    var file: String?
    var fault: String?
    var empty: Bool?

    init(_ document: PlannedDocument) {
      number = document.number
      title = document.title
      fault = document.fault?.what
      empty = document.isEmptyFile ? true : nil
      switch document.origin {
      case .made, .responses: origin = "made"
      case .program: origin = "program"
      case .form(let name):
        origin = "form"
        file = name
      case .attachment(let attachment):
        origin = "attachment"
        file = attachment.file
      }
    }
  }

  struct Signature: Encodable {
    var role: String
    var name: String?
    var signed: String?
    var required: Bool

    init(_ signer: PacketSigner) {
      role = signer.role
      name = signer.name
      signed = signer.signed?.description
      required = signer.isAsked
    }
  }

  struct Step: Encodable {
    var reviewer: String
    var state: String
    var returns: String?
    var time: String?

    init(_ step: PacketStep) {
      reviewer = step.reviewer
      state = step.state
      returns = step.returns
      time = step.time
    }
  }
}
