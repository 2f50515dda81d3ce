// Codes that teachers write behind an outcome, "(RI.4.3, MP.6)", found again in the loaded frameworks.

const TRAILING = /\s*\(([^()]{1,120})\)\.?$/;
const MOST = 200;

/** @returns {{text: string, codes: string[]}} the words without the parenthesis, and what stood in it */
export function trailingCodes(line) {
  const found = TRAILING.exec(line);
  if (!found) return { text: line, codes: [] };
  // "ESF: Communication Skills" names its list before the entry.
  const codes = found[1].split(/[,;]/).map((code) => code.replace(/^[A-Z]{2,6}:\s*/, "").trim()).filter(Boolean);
  return { text: line.slice(0, found.index).trim(), codes };
}

/** Asks for each code once. @returns {Promise<Map<string, string>>} code as written -> item */
export async function findCodes(lines, ask) {
  const wanted = [...new Set(lines.flatMap((line) => trailingCodes(line).codes))].slice(0, MOST);
  const found = new Map();
  const plain = (words) => words.toLowerCase().replace(/\s+/g, " ").trim();
  await Promise.all(wanted.map(async (code) => {
    const { items } = await ask(`items?q=${encodeURIComponent(code)}&limit=6`).catch(() => ({ items: [] }));
    const isMeant = (words) => plain(words ?? "") === plain(code);
    const item = ["code", "name", "text"].map((kind) => items.find((one) => isMeant(one[kind]))).find(Boolean);
    if (item) found.set(code, item.item);
  }));
  return found;
}

/** All or nothing: a parenthesis with one unknown word in it is prose, and stays. */
export function withStandards(line, found) {
  const { text, codes } = trailingCodes(line);
  const items = codes.map((code) => found.get(code));
  if (!codes.length || !text || items.some((item) => !item)) return { text: line, items: [] };
  return { text, items: [...new Set(items)] };
}
