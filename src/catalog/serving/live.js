// Reload the page as soon as the site has been made anew, or something is wrong with it.
// While nobody looks, the connection is given back: a browser has only a few for one server.

const shown = new URL(import.meta.url).search.slice(1);
/** @type {EventSource | undefined} */
let events;

function listen() {
  events = new EventSource("/-preview/changes");
  events.onmessage = ({ data }) => {
    if (data !== shown) location.reload();
  };
}

function follow() {
  events?.close();
  if (document.visibilityState === "visible") listen();
}

document.addEventListener("visibilitychange", follow);
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", ({ persisted }) => persisted && follow());
follow();
