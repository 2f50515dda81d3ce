// The address of a place in the set, as the other pages link to it: "#o2-adult-1", or "#o2/notes" with the field.

import { firstField } from "./fields.js";

export function wireAddress({ cells, grid }) {
  const go = () => {
    const [part, field] = location.hash.slice(1).split("/").map(decoded);
    const first = part ? firstField(cells, part) : null;
    if (first && !(field && grid.focus(part, field))) grid.focus(part, first);
  };
  addEventListener("hashchange", go);
  go();
}

/** An address that somebody typed may be no proper one. */
function decoded(word) {
  try { return decodeURIComponent(word); } catch { return word; }
}
