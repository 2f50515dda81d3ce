/// The style of the page of a crosswalk beside that of all pages.
enum CrosswalkStyle {
  static let sheet: StaticString = """
    [hidden] { display: none !important; }
    body { max-width: none; }
    .view { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1rem 0; }
    .view label { display: grid; gap: .2rem; font-weight: 600; min-width: 0; }
    .view input, .view select, .view button { font: inherit; min-height: 2.4rem; max-width: 100%;
      padding: .25rem .6rem; color: var(--ink); background: var(--paper);
      border: 1px solid var(--quiet); border-radius: .25rem; }
    .view button { background: var(--ground); cursor: pointer; font-weight: 600; }
    .view [aria-pressed="true"] { border: 3px solid var(--link); }
    #shown { color: var(--quiet); margin: .5rem 0; }
    #shown:empty { display: none; }
    .frame { overflow: auto; min-width: 0; }
    #matrix { width: fit-content; max-width: 100%; border-bottom: 1px solid var(--line);
      scroll-padding: 1rem 1rem 1rem 6rem; }
    .matrix { border-left: 0; font-size: .9375rem; line-height: 1.4; }
    .frame caption { max-width: calc(100vw - 3rem); }
    .matrix th { background: var(--ground); }
    .matrix th, .matrix td { padding: .375rem .5rem; }
    .matrix td { background: none; text-align: center; padding: .375rem .2rem; min-width: 2.1rem; }
    .matrix tbody tr > :nth-child(2) { background: var(--paper); text-align: left;
      padding: .375rem .5rem; min-width: 14rem; }
    .matrix tbody th:first-child:not(.band) { background: var(--paper); }
    .matrix tr > th:first-child { width: 6.5rem; min-width: 6.5rem; max-width: 6.5rem;
      overflow-wrap: anywhere; border-left: 1px solid var(--line); }
    .matrix tr.band-row > th:first-child, .matrix tfoot th:first-child,
    .matrix .code:first-child { width: auto; max-width: none; min-width: 0; }
    .matrix .code:first-child { border-left: 0; }
    .matrix thead { position: sticky; top: 0; z-index: 3; }
    .matrix thead th { position: static; border-top: 1px solid var(--line); }
    .matrix thead th[scope="colgroup"] { border-top: .25rem solid var(--head); }
    .matrix thead th[rowspan] { border-top: .25rem solid var(--head); }
    .matrix thead tr:only-child th { border-top: .25rem solid var(--head); }
    .matrix thead .code, .matrix thead .band { text-align: center; }
    .matrix .adult { background: var(--adult-ground); }
    .matrix .preparation { background: var(--preparation-ground); }
    .matrix .training { background: var(--training-ground); }
    .matrix th.adult { color: var(--adult); }
    .matrix th.preparation { color: var(--preparation); }
    .matrix th.training { color: var(--training); }
    .matrix thead th.adult[scope="colgroup"] { border-top-color: var(--adult); }
    .matrix thead th.preparation[scope="colgroup"] { border-top-color: var(--preparation); }
    .matrix thead th.training[scope="colgroup"] { border-top-color: var(--training); }
    .matrix .band { min-width: 9rem; text-align: left !important; vertical-align: top; }
    .matrix .band div { position: sticky; left: 1rem; width: fit-content; max-width: 40rem; }
    .matrix .band small { display: block; font-weight: 400; font-size: .85em; }
    .matrix .code { padding: .375rem .2rem; font-weight: 600; }
    .matrix .code a, .matrix .code span { writing-mode: vertical-rl; transform: rotate(180deg);
      display: inline-flex; align-items: center; max-height: 11rem; min-width: 1.6rem;
      line-height: 1.15; overflow-wrap: anywhere; text-align: left; }
    .matrix a { color: inherit; display: inline-block; min-height: 1.5rem; }
    .matrix i { font-style: normal; font-size: 1.15em; white-space: nowrap; line-height: 1; }
    .matrix td.gap { color: var(--gap); background: var(--gap-ground); border-radius: 0;
      padding: .375rem .2rem; font-size: .85em; font-weight: 600; }
    .matrix tfoot:has(tr:only-child) { position: sticky; bottom: 0; z-index: 2; }
    .matrix tfoot th, .matrix tfoot td { background: var(--ground); font-weight: 600;
      border-top: 1px solid var(--line); }
    .matrix tfoot td.gap { background: var(--gap-ground); }
    .matrix tbody + tbody tr:first-child > * { border-top: 2px solid var(--quiet); }
    .matrix tr > th:first-child:not(.band, .code) { position: sticky; left: 0; z-index: 1; }
    .statements thead th { position: static; }
    .statements td { min-width: 12rem; max-width: 60rem; }
    :target, tr:has(> :target) > * { outline: 3px solid var(--link); outline-offset: -3px; }
    @media (min-width: 64rem) {
      #matrix { scroll-padding-left: 28rem; }
      .matrix tbody tr > td:nth-child(2), .matrix thead tr:first-child > th:nth-child(2) {
        position: sticky; left: 6.5rem; z-index: 1;
        min-width: 20rem; }
      .matrix thead .band div { left: 27.5rem; }
    }
    @media (min-height: 34rem) and (min-width: 40rem) {
      #matrix { max-height: 92vh; scroll-padding-top: 16rem; scroll-padding-bottom: 4rem; }
    }
    @media (max-width: 40rem) {
      .view label, .view input, .view select { width: 100%; }
      .matrix tr > th:first-child { width: 5rem; min-width: 5rem; max-width: 5rem; }
    }
    @media (forced-colors: active) {
      .matrix thead, .matrix tfoot, .matrix tr > th:first-child { background: Canvas; }
    }
    @media print {
      .view { display: none; }
      #matrix { max-height: none; max-width: none; border: 0; }
      .frame { overflow: visible; }
      .matrix thead, .matrix tfoot, .matrix tr > :nth-child(n) { position: static !important; }
      .matrix tfoot { display: table-row-group; }
      .matrix, .statements { font-size: 7.5pt; }
      .matrix td { min-width: 0; padding: 2pt 1pt; }
      .matrix tbody tr > :nth-child(2) { min-width: 15em; padding: 2pt 4pt; }
      .matrix tr > th:first-child { width: 6em; min-width: 6em; }
      .matrix .code a, .matrix .code span { min-width: 0; width: 1.2em; max-height: none;
        white-space: nowrap; }
      .matrix .band { min-width: 6em; }
      .matrix .band div { position: static; }
      .matrix a, .statements a { text-decoration: none; }
      .matrix col, .matrix colgroup, .matrix td { print-color-adjust: exact; }
    }

    """
}
