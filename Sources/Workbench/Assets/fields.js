// What each field is called, an example of it, and why it is asked: the words that stand in an empty field.

export const STRANDS = [
  { list: "adult education", name: "Adult education", kind: "adult-education" },
  { list: "workforce preparation", name: "Workforce preparation", kind: "workforce-preparation" },
  { list: "workforce training", name: "Workforce training", kind: "workforce-training" },
];

export const OBJECTIVE_FIELDS = {
  label: { name: "Label", example: "LO 1" },
  statement: {
    name: "Statement",
    example: "Measure pulse and blood pressure, chart each value with its unit, and tell the nurse when a value is out of range.",
    why: "One set of objectives names what learners do and what each strand brings to it.",
    citation: "34 CFR 463.37(b)",
  },
  "learner wording": { name: "Learner wording", example: "I can take vital signs and tell the nurse when something is wrong.", optional: true },
  notes: { name: "Notes", example: "Both instructors are in the room for the live readings.", optional: true, lines: true },
  units: { name: "Units", example: "u1, u2", optional: true, isList: true },
};

const OUTCOME_TEXT = {
  "adult education": {
    name: "Outcome",
    example: "Read a scale to the nearest mark, name the unit, and round as the chart asks.",
    why: "Each objective names the adult education content it needs, and that content follows the state's content standards.",
    citation: "34 CFR 463.37(b), 463.38(a)",
  },
  "workforce preparation": {
    name: "Outcome",
    example: "Check a result a second time before passing it on.",
    why: "Each objective names an activity that builds skills any workplace asks for, such as working with others or using information.",
    citation: "34 CFR 463.34, 463.37(b)",
  },
  "workforce training": {
    name: "Outcome",
    example: "Measures and records pulse, respirations, temperature and blood pressure.",
    why: "Each objective names the competency of the occupation that it trains.",
    citation: "34 CFR 463.36(c), 463.37(b)",
  },
};

/** The field of an objective or an outcome that says what it is; none for any other part. */
export function firstField(cells, part) {
  const list = cells.home(part)?.list;
  if (list === "objectives") return "statement";
  return STRANDS.some((strand) => strand.list === list) ? "text" : null;
}

/** Comments and suggestions, which are about a part and no part of the set. */
const REMARKS = { comments: "a comment on", proposals: "a suggestion for" };
export const isRemarkList = (list) => Object.hasOwn(REMARKS, list ?? "");
export const isRemark = (cells, part) => isRemarkList(cells.home(part)?.list);

export function describe(cells, part, field) {
  if (field === "text") return OUTCOME_TEXT[cells.home(part)?.list] ?? OUTCOME_TEXT["adult education"];
  return OBJECTIVE_FIELDS[field] ?? { name: field[0].toUpperCase() + field.slice(1), example: "" };
}

/** Lists are typed with commas; everything else as it is. */
export const toText = (value) => (Array.isArray(value) ? value.map(itemOf).join(", ") : value ?? "");

export function fromText(text, about) {
  const tidy = text.replace(/[ \t]+$/gm, "").trim();
  if (!about.isList) return tidy || null;
  const list = tidy.split(/[,;\n]/).map((word) => word.trim()).filter(Boolean);
  return list.length ? list : null;
}

export const itemOf = (entry) => (typeof entry === "string" ? entry : entry.item ?? "");
export const codeOf = (entry) => itemOf(entry).replace(/^\S+ /, "");
export const isPartial = (entry) => typeof entry === "object" && entry.strength === "partial";

/** Names a cell as a person would: "LO 2, adult education outcome 1". */
export function nameOf(cells, part, field) {
  const where = partName(cells, part);
  if (isRemark(cells, part)) return where;
  if (!field || field === "text" || field.startsWith("@")) return where;
  if (field === "alignments") return `${where}, standards`;
  return `${where}, ${describe(cells, part, field).name.toLowerCase()}`;
}

export function partName(cells, part) {
  if (!part) return "the program";
  const home = cells.home(part);
  if (!home) return "a part of the program";
  const place = cells.children(home.part, home.list).indexOf(part) + 1;
  if (home.list === "objectives") return cells.value(part, "label") || (place ? `Objective ${place}` : "an objective");
  if (STRANDS.some((strand) => strand.list === home.list)) {
    return `${partName(cells, home.part)}, ${home.list} ${place ? `outcome ${place}` : "outcome"}`;
  }
  if (isRemark(cells, part)) return `${REMARKS[home.list]} ${partName(cells, cells.value(part, "part"))}`;
  return home.list;
}
