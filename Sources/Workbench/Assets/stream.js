// One stream of events for the whole browser: the tab that holds the lock reads it and passes everything on.

import { alone } from "./channel.js";

const HIDDEN_LIMIT = 5 * 60_000;

/**
 * Events: "change" (detail: change), "presence", "findings", "reload", "signed-out", "state" (detail: "live" | "lost").
 * `lastSeq()` says up to where this tab knows everything.
 */
export class Stream extends EventTarget {
  #leave = null;
  #end = () => {};
  #latest = {};
  #leading = false;
  #state = "";

  constructor({ address, channel, lockName, lastSeq }) {
    super();
    Object.assign(this, { address, channel, lockName, lastSeq });
    channel.listen((message) => {
      if (message.kind === "event") this.#hand(message.name, message.data);
      if (message.kind === "hello" && this.#leading) this.#repeat();
      if (message.kind === "restart") this.#end();
    });
    document.addEventListener("visibilitychange", () => this.#visibility());
    addEventListener("pagehide", () => this.stop());
    addEventListener("pageshow", (event) => { if (event.persisted) this.start(); });
  }

  start() {
    if (this.#leave) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.channel.post({ kind: "hello" });
    alone(this.lockName, () => this.#lead(signal), signal);
  }

  stop() {
    this.#leave?.abort();
    this.#leave = null;
    this.#leading = false;
  }

  /** For a connection that looks open and is dead: nothing in the browser notices that by itself. */
  restart() {
    this.#end();
    this.channel.post({ kind: "restart" });
  }

  #visibility() {
    clearTimeout(this.timer);
    // A tab that nobody looks at gives its place to another, or lets the server rest.
    if (document.hidden) this.timer = setTimeout(() => this.stop(), HIDDEN_LIMIT);
    else if (!this.#leave) { this.start(); this.#hand("reload"); }
  }

  async #lead(signal) {
    this.#leading = true;
    let tries = 0;
    while (!signal.aborted) {
      const worked = await this.#listen(signal);
      if (signal.aborted) break;
      this.#setState("lost");
      tries = worked ? 0 : tries + 1;
      // Spread out, because after a restart everybody comes back at once.
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(30_000, 700 * 2 ** tries) * (0.7 + 0.6 * Math.random()));
        addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
        signal.addEventListener("abort", resolve, { once: true });
      });
    }
  }

  /** Resolves when the stream has ended: true when it had been open. */
  #listen(signal) {
    return new Promise((resolve) => {
      const source = new EventSource(`${this.address}?after=${this.lastSeq()}`);
      let opened = false;
      const end = () => { source.close(); resolve(opened); };
      this.#end = end;
      signal.addEventListener("abort", end, { once: true });
      source.onopen = () => { opened = true; this.#setState("live"); };
      // The browser would come back at once and for ever; here the pause grows.
      source.onerror = end;
      for (const name of ["change", "presence", "findings"]) {
        source.addEventListener(name, (event) => this.#share(name, JSON.parse(event.data)));
      }
      source.addEventListener("closing", end);
      source.addEventListener("reload", () => { this.#share("reload"); });
      source.addEventListener("signed-out", () => { end(); this.#share("signed-out"); });
    });
  }

  #share(name, data) {
    if (name === "presence" || name === "findings") this.#latest[name] = data;
    this.channel.post({ kind: "event", name, data });
    this.#hand(name, data);
  }

  #repeat() {
    for (const [name, data] of Object.entries(this.#latest)) this.channel.post({ kind: "event", name, data });
    this.channel.post({ kind: "event", name: "state", data: this.#state });
  }

  #setState(state) {
    if (this.#state === state) return;
    this.#state = state;
    this.#share("state", state);
  }

  #hand(name, data) {
    this.dispatchEvent(new CustomEvent(name, { detail: data }));
  }
}
