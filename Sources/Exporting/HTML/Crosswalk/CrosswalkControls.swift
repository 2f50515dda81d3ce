/// What filters and turns the matrix: hidden until the script of the page shows it.
enum CrosswalkControls {
  static let form: StaticString = """
    <form id="view" class="view" aria-label="What the table shows" hidden>
    <label>Find in objectives <input type="search" id="find-objectives" autocomplete="off"></label>
    <label>Find in items <input type="search" id="find-items" autocomplete="off"></label>
    <label>Items of strand <select id="strand">
    <option value="">all strands</option>
    <option value="adult">adult education</option>
    <option value="preparation">workforce preparation</option>
    <option value="training">workforce training</option>
    <option value="none">no strand</option>
    </select></label>
    <label>Gaps <select id="only">
    <option value="">show everything</option>
    <option value="objectives">only objectives with a gap</option>
    <option value="items">only items with a gap</option>
    </select></label>
    <button type="button" id="turn" aria-pressed="false">Swap rows and columns</button>
    <button type="reset">Clear filters</button>
    </form>
    <p id="shown" role="status"></p>

    """
}
