// Reads a block from the clipboard: a table of Word (HTML) or of Excel (tabs). Text only comes out, whatever went in.

// The document that is parsed is inert: no script runs in it, nothing is loaded. The policy only says so to Trusted Types.
const policy = globalThis.trustedTypes?.createPolicy("plait-paste", { createHTML: (text) => text }) ?? { createHTML: (text) => text };

/** @returns {{rows: string[][], isTable: boolean} | null} null when it is no block of at least two cells or lines */
export function readBlock(data) {
  const html = data.getData("text/html");
  const table = html ? fromTable(html) : null;
  const rows = (table ?? fromTabs(data.getData("text/plain"))).map((row) => row.map(tidy)).filter((row) => row.some(Boolean));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null;
  return { rows, isTable: table !== null || rows.some((row) => row.length > 1) };
}

const tidy = (text) => text.replace(/\u00a0/g, " ").split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");

export function fromTable(html) {
  const page = new DOMParser().parseFromString(policy.createHTML(bare(html)), "text/html");
  const table = page.querySelector("table");
  if (!table) return null;
  const rows = [];
  const spans = [];
  for (const line of table.rows) {
    const row = [];
    for (const cell of line.cells) {
      while (spans[row.length] > 0) { spans[row.length]--; row.push(""); }
      const at = row.length;
      row.push(linesOf(cell));
      for (let more = 1; more < Math.min(cell.colSpan, 50); more++) row.push("");
      if (cell.rowSpan > 1) for (let column = at; column < row.length; column++) spans[column] = Math.min(cell.rowSpan, 1000) - 1;
    }
    while (spans[row.length] > 0) { spans[row.length]--; row.push(""); }
    rows.push(row);
  }
  return rows;
}

/** Word styles every cell, and the page's policy would complain about each one in the console. */
const bare = (html) => html.replace(/<style[\s\S]*?<\/style>/gi, "")
  .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, " "));

const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "H1", "H2", "H3", "H4", "BR"]);
const HIDDEN = new Set(["STYLE", "SCRIPT", "TEMPLATE", "TITLE", "NOSCRIPT"]);

/** The lines of a cell as a reader sees them. */
function linesOf(node) {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data.replace(/\s+/g, " ");
    else if (child.nodeType === Node.ELEMENT_NODE && !HIDDEN.has(child.tagName)) text += BLOCKS.has(child.tagName) ? `\n${linesOf(child)}\n` : linesOf(child);
  }
  return text;
}

/** Tabs between cells; a cell with line breaks stands in quotes, in which a quote is doubled. */
export function fromTabs(text) {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted) {
      if (letter === '"' && source[at + 1] === '"') { cell += '"'; at++; }
      else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "\t") { rows.at(-1).push(cell); cell = ""; }
    else if (letter === "\n") { rows.at(-1).push(cell); rows.push([]); cell = ""; }
    else cell += letter;
  }
  rows.at(-1).push(cell);
  return rows;
}

const HEADINGS = [
  ["workforce preparation", /workforce prep|employab|soft skill|work readiness/i],
  ["workforce training", /training|occupational|technical|competenc/i],
  ["adult education", /adult ed|literacy|academic|basic skill|\b(?:abe|esl|ela)\b/i],
  ["statement", /objective|statement|learning goal/i],
  ["label", /^(no\.?|#|number|label|lo)$/i],
];

const kindOf = (text = "") => (text.length < 60 ? HEADINGS.find(([, words]) => words.test(text))?.[0] : undefined) ?? "skip";

/**
 * What each column is, and how many rows at the top say so: a form often has a title row over the names of the strands.
 * `start` is the column of the set where the person stands, for a block without headings.
 */
export function guessColumns(rows, start = 0) {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  for (let at = 0; at < Math.min(3, rows.length - 1); at++) {
    const kinds = columns.map((column) => kindOf(rows[at][column]));
    const named = kinds.filter((kind) => kind !== "skip");
    if (named.length < Math.min(2, width) || new Set(named).size < named.length) continue;
    for (const above of rows.slice(0, at)) {
      columns.forEach((column) => { const kind = kindOf(above[column]); if (kinds[column] === "skip" && !kinds.includes(kind)) kinds[column] = kind; });
    }
    return { columns: kinds, headings: at + 1 };
  }
  const order = ["statement", "adult education", "workforce preparation", "workforce training"];
  return { columns: columns.map((column) => order[start + column] ?? "skip"), headings: 0 };
}

/** Rows that belong to one objective are one group: a merged cell in Word leaves the statement of the later rows empty. */
export function groupRows(rows, columns) {
  const groups = [];
  const heads = columns.includes("statement") || columns.includes("label");
  for (const row of rows) {
    const cell = (kind) => columns.flatMap((one, index) => (one === kind && row[index] ? [row[index]] : [])).join("\n");
    let label = cell("label");
    let statement = cell("statement").replaceAll("\n", " ");
    const split = /^((?:LO|SLO|Objective|Obj\.|Outcome)\s*#?\d+|\d+(?=[.)]))[.):\s–-]+(.+)$/is.exec(statement);
    if (split && !label) [label, statement] = [split[1], split[2]];
    const outcomes = ["adult education", "workforce preparation", "workforce training"].flatMap((list) =>
      cell(list).split("\n").map((line) => line.replace(/^[•·▪*–-]\s*/, "").trim()).filter((line) => line && !/^[—–-]$/.test(line)).map((text) => ({ list, text })));
    if (groups.length && heads && !label && !statement) groups.at(-1).outcomes.push(...outcomes);
    else groups.push({ label, statement, outcomes });
  }
  return groups.filter((group) => group.label || group.statement || group.outcomes.length);
}
