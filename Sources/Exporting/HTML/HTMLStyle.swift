/// The style sheet of the pages: light and dark, screen and paper.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ink: #1f2933; --paper: #ffffff; --quiet: #595f69; --line: #c3c9d1; --ground: #f1f3f6;
      --head: #1b365d; --link: #0b5394;
      --adult: #1f4e79; --adult-ground: #e3ecf5;
      --preparation: #7a4a00; --preparation-ground: #fbefd9;
      --training: #1e5b3a; --training-ground: #e2f1e8;
      --gap: #a3241c; --gap-ground: #fbe6e4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e6e9ee; --paper: #14181d; --quiet: #a9b1bc; --line: #414a55; --ground: #1f252c;
        --head: #bcd4f2; --link: #8ec1f5;
        --adult: #a9cdf0; --adult-ground: #1a2b3d;
        --preparation: #f2c879; --preparation-ground: #33270f;
        --training: #9fd8b6; --training-ground: #17301f;
        --gap: #ffaba3; --gap-ground: #3d1b18;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 3rem) 3rem; max-width: 90rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif;
    }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 9; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    header { border-top: .4rem solid var(--head); padding-top: 1rem; }
    h1, h2, h3, h4 { color: var(--head); line-height: 1.2; }
    h1 { font-size: 2.1rem; margin: 0; }
    h2 { font-size: 1.4rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem;
      border-bottom: 1px solid var(--line); }
    h3 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; }
    .subtitle { font-size: 1.2rem; color: var(--quiet); margin: .25rem 0 1rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
    nav a { display: inline-block; padding: .25rem 0; }
    dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .2rem 1.5rem; }
    dt { font-weight: 600; grid-column: 1; }
    dd { margin: 0; grid-column: 2; }
    p, ul, ol { max-width: 48rem; }
    .quiet { color: var(--quiet); font-size: .9em; font-weight: 400; }
    .frame { margin: 1rem 0; min-width: min-content; }
    table { border-collapse: separate; border-spacing: 0; font-size: .95rem;
      border-left: 1px solid var(--line); }
    caption { text-align: left; font-weight: 600; color: var(--quiet); padding-bottom: .4rem; }
    th, td { border: 1px solid var(--line); border-width: 0 1px 1px 0; padding: .4rem .6rem;
      text-align: left; vertical-align: top; background: var(--paper); }
    thead th { position: sticky; top: 0; z-index: 2; background: var(--ground); color: var(--head);
      border-top: .25rem solid var(--head); vertical-align: bottom; }
    thead .adult { background: var(--adult-ground); color: var(--adult);
      border-top-color: var(--adult); }
    thead .preparation { background: var(--preparation-ground); color: var(--preparation);
      border-top-color: var(--preparation); }
    thead .training { background: var(--training-ground); color: var(--training);
      border-top-color: var(--training); }
    tbody th { font-weight: 600; }
    .short { white-space: nowrap; }
    td p, th p { margin: 0 0 .3rem; max-width: none; }
    td p:last-child, th p:last-child { margin-bottom: 0; }
    .number, thead .number { text-align: right; font-variant-numeric: tabular-nums; }
    td.mark { text-align: center; }
    td.blank { height: 3rem; }
    span.mark { white-space: nowrap; }
    .good { color: var(--training); }
    .partial { color: var(--preparation); }
    .gap { color: var(--gap); background: var(--gap-ground); padding: 0 .35rem;
      border-radius: .25rem; }
    .neutral { color: var(--quiet); }
    .total th, .total td { background: var(--ground); font-weight: 600; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); }
    @media (max-width: 40rem) {
      .frame { overflow-x: auto; min-width: 0; }
      dl { grid-template-columns: 1fr; }
      dd { grid-column: 1; margin-bottom: .4rem; }
    }
    @media print {
      :root { color-scheme: light; --ink: #000; --paper: #fff; }
      body { font-size: 10pt; padding: 0; max-width: none; }
      nav, .skip { display: none; }
      .frame { overflow: visible; min-width: 0; }
      table { font-size: 8.5pt; }
      thead { display: table-header-group; }
      thead th { position: static; }
      tr { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; }
      th, td, .gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """

  /// What pages with pictures have besides.
  static let pictures: StaticString = """
    figure { margin: 1rem 0; }
    figcaption { font-weight: 600; color: var(--quiet); padding-bottom: .4rem; }
    figure svg { max-width: 100%; height: auto; }
    .f-none { fill: none; } .f-paper { fill: var(--paper); } .f-ink { fill: var(--ink); }
    .f-quiet { fill: var(--quiet); } .f-line { fill: var(--line); }
    .f-ground { fill: var(--ground); } .f-head { fill: var(--head); }
    .f-adult { fill: var(--adult); } .f-adult-ground { fill: var(--adult-ground); }
    .f-preparation { fill: var(--preparation); }
    .f-preparation-ground { fill: var(--preparation-ground); }
    .f-training { fill: var(--training); } .f-training-ground { fill: var(--training-ground); }
    .f-gap { fill: var(--gap); } .f-gap-ground { fill: var(--gap-ground); }
    .s-paper { stroke: var(--paper); } .s-ink { stroke: var(--ink); }
    .s-quiet { stroke: var(--quiet); } .s-line { stroke: var(--line); }
    .s-head { stroke: var(--head); } .s-adult { stroke: var(--adult); }
    .s-preparation { stroke: var(--preparation); } .s-training { stroke: var(--training); }
    .s-gap { stroke: var(--gap); }
    @media (max-width: 40rem) { figure svg { max-width: none; } }
    @media print {
      figure { break-inside: avoid; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      figure svg { max-height: 6in; }
      figcaption { break-after: avoid; }
    }

    """
}
