// Fractional index: a key between any two keys, so that moving one thing writes one cell.
// Digits in ASCII order; a key never ends in "0", because nothing would fit before it.

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** @param {string} a "" = before all  @param {string | null} b null = after all */
export function between(a, b) {
  if (b !== null && a >= b) throw new RangeError(`no key between ${a} and ${b}`);
  if (b !== null) {
    let same = 0;
    while (same < b.length && (a[same] ?? "0") === b[same]) same++;
    if (same > 0) return b.slice(0, same) + between(a.slice(same), b.slice(same));
  }
  const low = a === "" ? 0 : DIGITS.indexOf(a[0]);
  const high = b === null ? DIGITS.length : DIGITS.indexOf(b[0]);
  if (high - low > 1) return DIGITS[(low + high) >> 1];
  if (b !== null && b.length > 1) return b[0];
  return DIGITS[low] + between(a.slice(1), null);
}

/**
 * A key for place `index` among siblings' keys, which are sorted. Two people offline may have made the same key twice:
 * then the next larger one is the bound, and the newcomer stands after the twins.
 */
export function keyAt(keys, index) {
  const before = index > 0 ? keys[index - 1] ?? "" : "";
  const after = keys.slice(index).find((key) => key > before) ?? null;
  return between(before, after);
}

/** `count` keys in ascending order from place `index`. */
export function keysAt(keys, index, count) {
  const before = index > 0 ? keys[index - 1] ?? "" : "";
  const after = keys.slice(index).find((key) => key > before) ?? null;
  const fill = (low, high, many) => {
    if (many === 0) return [];
    const middle = between(low, high);
    const left = (many - 1) >> 1;
    return [...fill(low, middle, left), middle, ...fill(middle, high, many - 1 - left)];
  };
  return fill(before, after, count);
}
