"use strict";
// Marks what belongs together: a chain when one of its phrases or its entry in the list is pointed at or chosen, and the arcs of a word.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  for (const element of document.querySelectorAll(".script")) element.hidden = false;
  const byId = id => document.getElementById(id);
  const clear = byId("clear");

  // The phrases of each chain, found once: a long text has thousands.
  const phrases = new Map();
  for (const phrase of document.querySelectorAll(".m")) {
    const id = phrase.dataset.c;
    if (!phrases.has(id)) phrases.set(id, []);
    phrases.get(id).push(phrase);
  }
  const toggle = (id, name, on) => { for (const phrase of phrases.get(id) || []) phrase.classList.toggle(name, on); };

  const chosen = new Set();
  const choose = (id, on) => {
    if (on) chosen.add(id); else chosen.delete(id);
    toggle(id, "on", on);
    const entry = byId(id);
    entry.querySelector(".chain").setAttribute("aria-pressed", String(on));
    clear.disabled = !chosen.size;
    const list = entry.closest(".chains");
    // Within the list only: the page stays where it is being read.
    if (on && list.scrollHeight > list.clientHeight) {
      list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
    }
  };
  const clearAll = () => { for (const id of [...chosen]) choose(id, false); };
  clear.addEventListener("click", clearAll);

  let near = null;
  const point = id => {
    if (near === id) return;
    if (near) toggle(near, "near", false);
    near = id;
    if (near) toggle(near, "near", true);
  };
  const chainAt = target => {
    const element = target.closest && target.closest("[data-c]");
    return element ? element.dataset.c : null;
  };

  let drawing = null;
  const trace = token => {
    if (drawing) for (const arc of drawing.querySelectorAll(".arc")) arc.classList.remove("up", "down");
    drawing = token ? token.closest("svg") : null;
    if (!drawing) return;
    for (const arc of drawing.querySelectorAll(".arc")) {
      if (arc.dataset.d === token.dataset.i) arc.classList.add("up");
      else if (arc.dataset.h === token.dataset.i) arc.classList.add("down");
    }
  };

  document.addEventListener("mouseover", event => {
    point(chainAt(event.target));
    trace(event.target.closest(".token"));
  });
  document.addEventListener("focusin", event => point(chainAt(event.target)));
  document.addEventListener("click", event => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (event.target.closest(".where a")) { choose(chainAt(event.target), true); return; }
    if (!event.target.closest(".m, .chain") || String(getSelection())) return;
    event.preventDefault();
    const id = chainAt(event.target);
    choose(id, !chosen.has(id));
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") clearAll(); });
  byId("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
})();
