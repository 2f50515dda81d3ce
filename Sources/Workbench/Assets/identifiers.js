// Fresh ids. crypto.randomUUID needs a secure context, and a server on a school's own network may not be one.

const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/** kind + "-" + 10 characters that are not mistaken for one another */
export function freshPart(kind) {
  let word = "";
  while (word.length < 10) {
    // Bytes above the largest multiple of 31 would make some letters likelier than others.
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      if (byte < 248 && word.length < 10) word += LETTERS[byte % 31];
    }
  }
  return `${kind}-${word}`;
}

export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
