// Words that were typed and not yet sent. They outlast a closed box, a reload, and a new sign-in in the same tab.

export class Drafts {
  #memory = new Map();

  /** @param {string} name one for each person and program: a shared computer must not show one person's words to another */
  constructor(name) { this.name = name; }

  get(key) {
    try { return sessionStorage.getItem(`${this.name} ${key}`) ?? this.#memory.get(key) ?? ""; } catch { return this.#memory.get(key) ?? ""; }
  }

  set(key, text) {
    this.#memory.set(key, text);
    try {
      if (text) sessionStorage.setItem(`${this.name} ${key}`, text);
      else sessionStorage.removeItem(`${this.name} ${key}`);
    } catch { /* The browser keeps nothing for pages, or is full: then the memory of this page has to do. */ }
  }
}
