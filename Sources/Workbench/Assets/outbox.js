// Where changes wait until the server has them: IndexedDB, so that a closed tab or a dead battery loses nothing.

const STORE = "operations";

/** @returns the same few functions over IndexedDB, or over memory where the browser forbids it. */
export async function openOutbox(name) {
  try {
    return overDatabase(await open(name), name);
  } catch {
    return overMemory();
  }
}

function open(name) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "number", autoIncrement: true });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error("blocked"));
  });
}

function overDatabase(database, name) {
  const transact = (mode, work) => new Promise((resolve, reject) => {
    // Strict: "kept here" is said to the person only after the disk has it.
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const result = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(result.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
  // The browser closes a database when somebody clears the site's data, and after some crashes.
  const run = (mode, work) => transact(mode, work).catch(async () => {
    database = await open(name);
    return transact(mode, work);
  });
  return {
    lasting: true,
    all: () => run("readonly", (store) => store.getAll()),
    add: (entry) => run("readwrite", (store) => store.add(entry)),
    put: (entry) => run("readwrite", (store) => store.put(entry)),
    remove: (number) => run("readwrite", (store) => store.delete(number)),
  };
}

export function overMemory() {
  const entries = new Map();
  let last = 0;
  return {
    lasting: false,
    all: async () => [...entries.values()].map((entry) => structuredClone(entry)),
    add: async (entry) => { entries.set(++last, { ...structuredClone(entry), number: last }); return last; },
    put: async (entry) => { entries.set(entry.number, structuredClone(entry)); },
    remove: async (number) => { entries.delete(number); },
  };
}
