// The queue of changes. Each carries the version it was based on and a key that makes it count once, however often it is sent.
// An entry leaves the queue only when the server has acknowledged it, or when a person has decided.

import { alone } from "./channel.js";
import { keyOf } from "./cells.js";
import { freshKey } from "./identifiers.js";
import { overMemory } from "./outbox.js";

const LONGEST_WAIT = 30_000;
/** So long another tab has to say that it is there. */
const HEARING = 1000;

export class Operations extends EventTarget {
  /** entries as they stand in the outbox, oldest first */
  entries = [];
  trouble = null;
  #settled = new Map();
  #wake = () => {};
  #keeping = new Set();
  /** One tab sends for all, and each shows what became of its own changes, also after a reload. */
  #tab = nameOfTab();
  #heard = new Map();
  #told = new Set();

  /** @param send (entry) => Promise<answer>, throwing Refusal  */
  constructor({ outbox, cells, channel, send, author, lockName }) {
    super();
    Object.assign(this, { outbox, cells, channel, send, author, lockName });
    channel.listen((message) => {
      if (message.kind === "queue") this.#refresh().catch(() => {}).finally(() => this.#wake());
      if (message.kind === "acknowledged") this.#acknowledged(message.entry, message.answer);
      if (message.kind === "trouble") this.#showTrouble(message.trouble);
      if (message.kind === "told" && message.detail.entry.tab === this.#tab) this.#hear(message);
      if (message.kind === "heard") this.#heard.get(message.key)?.();
    });
    addEventListener("online", () => this.retry());
  }

  async start() {
    await this.#refresh();
    // Held until the tab closes: another tab then goes on with the same outbox.
    alone(this.lockName, () => this.#sendForEver());
  }

  get waiting() { return this.entries.filter((entry) => entry.state === "waiting"); }
  get conflicts() { return this.entries.filter((entry) => entry.state === "conflict"); }

  /** What an edit that begins now is based on: the version on the page, or my own change that is still on its way. */
  baseOf(part, field) {
    const own = this.waiting.findLast((entry) => entry.writes.some((write) => write.part === part && write.field === field));
    return own ? { after: own.key } : { version: this.cells.kept(part, field).version };
  }

  /**
   * @param {{part?: string, field: string, value: any, base?: object}[]} writes
   * @param {{undoes?: number, undoesKey?: string}} [how]
   */
  submit(writes, how = {}) {
    const entry = {
      key: freshKey(), tab: this.#tab, state: "waiting", at: new Date().toISOString(), ...how,
      writes: writes.map((write) => ({ ...write, base: this.#settle(write.base ?? this.baseOf(write.part, write.field), write) })),
    };
    // On the page at once; the number in the outbox follows.
    this.entries.push(entry);
    this.#changed();
    const keeping = this.#keep(entry).finally(() => this.#keeping.delete(keeping));
    this.#keeping.add(keeping);
    return entry;
  }

  async #keep(entry) {
    try {
      entry.number = await this.outbox.add({ ...entry });
    } catch {
      // The disk of this computer is full, or the browser forbids it: go on from memory, which the bar then says.
      this.outbox = overMemory();
      for (const one of this.entries) one.number = await this.outbox.add({ ...one, number: undefined });
    }
    this.channel.post({ kind: "queue" });
    this.#wake();
  }

  retry() {
    this.channel.post({ kind: "queue" });
    this.#wake();
  }

  /** Resolves when every change so far is in the outbox. */
  async allKept() { await Promise.allSettled([...this.#keeping]); }

  async drop(entry) {
    await this.outbox.remove(entry.number);
    await this.#refresh();
    this.channel.post({ kind: "queue" });
  }

  #settle(base, { part, field }) {
    if (base.after === undefined) return base;
    const version = this.#settled.get(base.after)?.versions.get(keyOf(part, field));
    return version === undefined ? base : { version };
  }

  async #refresh() {
    const unnumbered = this.entries.filter((entry) => entry.number === undefined);
    const stored = await this.outbox.all();
    const known = new Set(stored.map((entry) => entry.key));
    this.entries = [...stored, ...unnumbered.filter((entry) => !known.has(entry.key) && entry.number === undefined)];
    this.#changed();
  }

  async #sendForEver() {
    let tries = 0;
    for (;;) {
      // Taken before looking, so that a wake between the look and the wait is not missed.
      let awake;
      const woken = new Promise((resolve) => { awake = resolve; });
      this.#wake = awake;
      await this.#refresh();
      const entry = this.waiting.find((one) => one.number !== undefined);
      if (!entry) { this.#setTrouble(null); await woken; continue; }
      try {
        const answer = await this.send(this.#wire(entry));
        tries = 0;
        this.#setTrouble(null);
        await this.#acknowledge(entry, answer);
      } catch (refusal) {
        if (refusal.passes || refusal.status === 401) {
          this.#setTrouble(refusal);
          const pause = refusal.retryAfter ? refusal.retryAfter * 1000 : Math.min(LONGEST_WAIT, 500 * 2 ** tries++);
          await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, pause * (0.8 + 0.4 * Math.random())))]);
        } else if (refusal.status === 412) {
          await this.#collide(entry, refusal.body.conflicts);
        } else if (refusal.status > 0) {
          await this.#release(entry);
          // Before it leaves the outbox: should all tabs close now, it is refused and told once more.
          await this.#tell("refused", entry, refusal);
          await this.outbox.remove(entry.number);
          this.channel.post({ kind: "queue" });
        } else throw refusal;
      }
    }
  }

  #wire(entry) {
    const undoes = entry.undoes ?? this.#settled.get(entry.undoesKey)?.seq;
    const writes = entry.writes.map(({ part, field, value, base }) => ({ part, field, value, base: this.#settle(base, { part, field }).version ?? 0 }));
    return { key: entry.key, body: undoes === undefined ? { writes } : { writes, undoes } };
  }

  async #acknowledge(entry, answer) {
    this.#acknowledged(entry, answer);
    this.channel.post({ kind: "acknowledged", entry, answer });
    for (const later of await this.outbox.all()) {
      if (later.undoesKey === entry.key) await this.outbox.put({ ...later, undoes: answer.seq, undoesKey: undefined, writes: this.#rebased(later, entry.key) });
      else if (later.writes.some((write) => write.base.after === entry.key)) await this.outbox.put({ ...later, writes: this.#rebased(later, entry.key) });
    }
    await this.outbox.remove(entry.number);
    this.channel.post({ kind: "queue" });
  }

  #acknowledged(entry, answer) {
    this.#settled.set(entry.key, { seq: answer.seq, versions: new Map(answer.cells.map((cell) => [keyOf(cell.part, cell.field), cell.version])) });
    this.cells.acknowledge(entry.writes, answer, this.author);
    this.dispatchEvent(new CustomEvent("acknowledged", { detail: { entry, answer } }));
  }

  #rebased(later, key) {
    return later.writes.map((write) => (write.base.after === key ? { ...write, base: this.#settle(write.base, write) } : write));
  }

  /** The entry will never be in: what was written on top of it stands where it stood. */
  async #release(entry) {
    this.#settled.set(entry.key, { seq: undefined, versions: new Map(entry.writes.map((write) => [keyOf(write.part, write.field), write.base.version ?? 0])) });
    let takenOver = false;
    for (const later of await this.outbox.all()) {
      if (later.undoesKey === entry.key) { await this.outbox.remove(later.number); takenOver = true; continue; }
      if (!later.writes.some((write) => write.base.after === entry.key)) continue;
      await this.outbox.put({ ...later, writes: this.#rebased(later, entry.key) });
      takenOver ||= entry.writes.every((mine) => later.writes.some((write) => keyOf(write.part, write.field) === keyOf(mine.part, mine.field)));
    }
    return takenOver;
  }

  async #collide(entry, conflicts) {
    // Written over, or taken back, before the answer came: then there is nothing left to decide here.
    if (await this.#release(entry)) await this.outbox.remove(entry.number);
    else await this.outbox.put({ ...entry, state: "conflict", conflicts });
    await this.#refresh();
    this.channel.post({ kind: "queue" });
    this.#tell("conflict", entry);
  }

  /** Says what became of a change in the tab where it was made; where that tab is gone, here. */
  async #tell(name, entry, refusal) {
    const detail = { entry, refusal: refusal && wordsOf(refusal) };
    if (entry.tab === this.#tab || !await this.#isHeard({ kind: "told", name, detail })) this.#say(name, detail);
  }

  /** Where browsers have no locks, several tabs send the same change, and each is told. */
  #say(name, detail) {
    const what = `${name} ${detail.entry.key}`;
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  async #isHeard(message) {
    const { key } = message.detail.entry;
    const isHeard = await new Promise((resolve) => {
      this.#heard.set(key, () => resolve(true));
      setTimeout(() => resolve(false), HEARING);
      this.channel.post(message);
    });
    this.#heard.delete(key);
    return isHeard;
  }

  async #hear({ name, detail }) {
    await this.#refresh().catch(() => {});
    this.#say(name, detail);
    this.channel.post({ kind: "heard", key: detail.entry.key });
  }

  #setTrouble(trouble) {
    if (this.trouble === trouble) return;
    this.#showTrouble(trouble);
    this.channel.post({ kind: "trouble", trouble: trouble && wordsOf(trouble) });
  }

  #showTrouble(trouble) {
    this.trouble = trouble;
    this.dispatchEvent(new Event("changed"));
  }

  #changed() {
    this.cells.overlay(this.waiting.flatMap((entry) => entry.writes));
    this.dispatchEvent(new Event("changed"));
  }
}

/** What a person is told of a refusal. An error loses its own fields on the way to another tab. */
function wordsOf({ message, remedy, reason }) { return { message, remedy, reason }; }

function nameOfTab() {
  const name = freshKey();
  try {
    return sessionStorage["plait-tab"] ??= name;
  } catch {
    return name;
  }
}
