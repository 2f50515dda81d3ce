/// After signing out.
struct SignedOutPage: Page {
  static let template = "signed-out"
  let pageTitle = "Signed out"
  let why = "Nothing of what you wrote is lost. Close the window on a computer that others use."
}
