// The tabs of one browser talk to each other, and one of them does for all what must be done once.

/** @returns {{post: (message: object) => void, listen: (hear: (message: object) => void) => void}} */
export function openChannel(name) {
  if (typeof BroadcastChannel === "undefined") return { post() {}, listen() {} };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener("message", (event) => hear(event.data)),
  };
}

/** Runs `work` in one tab at a time, for as long as its promise lasts. Without Web Locks each tab works for itself. */
export function alone(name, work, signal) {
  if (!navigator.locks) return work();
  return navigator.locks.request(name, { signal }, work).catch((problem) => {
    if (problem.name !== "AbortError") throw problem;
  });
}
