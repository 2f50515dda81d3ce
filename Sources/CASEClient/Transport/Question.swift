package import Foundation

/// What is asked of a server: an address, or a form that is sent to it.
package struct Question: Sendable {
  package var address: URL
  /// The fields of the form, encoded as in an address; nil where nothing is sent.
  package var form: String?
  /// What stands in `Authorization`; nil for strangers.
  package var authorization: String?

  package init(_ address: URL, form: String? = nil, authorization: String? = nil) {
    self.address = address
    self.form = form
    self.authorization = authorization
  }
}
