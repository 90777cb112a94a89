"use strict";
// Everything is already on the page; this shows one story at a time and opens articles beside it.
// Addresses: #<id> goes to a story or a fact, #<article>:<marks> opens an article with those marks, so a citation can be shared.
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const reader = byId("reader"), readerText = byId("reader-text"), readerTitle = byId("reader-title");
  const stories = [...document.querySelectorAll("section.story")];
  const entries = [...document.querySelectorAll(".index li")];
  const articles = byId("articles");
  const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches ? "smooth" : "auto";
  let shown = null, opener = null;

  root.classList.add("js");
  for (const part of document.querySelectorAll(".script")) part.hidden = false;

  const show = story => {
    if (story === shown) return;
    shown = story;
    stories.forEach((other, i) => {
      other.hidden = other !== story;
      const link = entries[i].querySelector("a");
      if (other === story) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    });
    if (!story) return;
    const used = new Set([...story.querySelectorAll("[data-a]")].map(link => link.dataset.a));
    for (const article of articles.querySelectorAll("article")) article.classList.toggle("off", !used.has(article.id));
    filter();
  };

  // The marks of one text node: its characters cut at every end of a mark that falls inside.
  const wrap = (node, start, marks) => {
    const end = start + node.data.length;
    const here = marks.filter(m => m.start < end && m.end > start);
    if (!here.length) return null;
    const cuts = [...new Set([start, end, ...here.flatMap(m => [m.start, m.end])])].filter(c => c >= start && c <= end).sort((a, b) => a - b);
    const pieces = document.createDocumentFragment();
    let first = null;
    for (let i = 0; i + 1 < cuts.length; i++) {
      const text = node.data.slice(cuts[i] - start, cuts[i + 1] - start);
      const roles = here.filter(m => m.start <= cuts[i] && m.end >= cuts[i + 1]).map(m => m.role);
      if (roles.length) {
        const mark = document.createElement("mark");
        mark.className = roles[roles.length - 1];
        mark.textContent = text;
        first = first || mark;
        pieces.append(mark);
      } else {
        pieces.append(text);
      }
    }
    node.replaceWith(pieces);
    return first;
  };

  const markAll = (copy, marks) => {
    let first = null;
    for (const paragraph of copy.querySelectorAll("[data-o]")) {
      let at = Number(paragraph.dataset.o);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const length = node.data.length;
        const mark = wrap(node, at, marks);
        first = first || mark;
        at += length;
      }
    }
    return first;
  };

  const parse = text => (text || "").split(" ").map(m => /^([a-z])(\d+)-(\d+)$/.exec(m)).filter(Boolean)
    .map(m => ({ role: m[1], start: Number(m[2]), end: Number(m[3]) }));

  const open = (id, marks, from) => {
    const article = byId(id);
    if (!article || !articles.contains(article)) return false;
    const copy = article.cloneNode(true);
    copy.removeAttribute("id");
    for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
    const first = markAll(copy, parse(marks));
    readerText.replaceChildren(copy);
    readerTitle.textContent = article.querySelector(".outlet").textContent;
    reader.classList.add("open");
    root.classList.add("reading");
    for (const on of document.querySelectorAll(".cite.on")) on.classList.remove("on");
    if (from) { opener = from; from.classList.add("on"); }
    readerText.scrollTop = 0;
    if (first) readerText.scrollTop = first.getBoundingClientRect().top - readerText.getBoundingClientRect().top - readerText.clientHeight / 3;
    readerTitle.focus({ preventScroll: true });
    return true;
  };

  const close = () => {
    reader.classList.remove("open");
    root.classList.remove("reading");
    for (const on of document.querySelectorAll(".cite.on")) on.classList.remove("on");
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
  };

  const go = behavior => {
    let address = location.hash.slice(1);
    try { address = decodeURIComponent(address); } catch (error) { address = ""; }
    const cited = /^(.+?):([a-z0-9-]+(?:\+[a-z0-9-]+)*)$/.exec(address);
    if (cited && open(cited[1], cited[2].replace(/\+/g, " "), null)) {
      const link = [...document.querySelectorAll("[data-a]")].find(l => l.dataset.a === cited[1]);
      if (!shown) show(link ? link.closest("section.story") : stories[0]);
      return;
    }
    const target = address && byId(address);
    const story = target && target.closest("section.story");
    if (story) {
      show(story);
      if (target === story) scrollTo({ top: 0 }); else target.scrollIntoView({ block: "center", behavior });
    } else if (target && articles.contains(target)) {
      open(target.closest("article").id, "", null);
    }
    if (!shown) show(stories[0] || null);
  };

  document.addEventListener("click", event => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    let link = event.target.closest("a.cite");
    if (!link && event.target.closest(".words") && !String(getSelection())) {
      const near = event.target.closest(".words").closest("li, .proof, .statement, tr, .item");
      link = near && near.querySelector("a.cite");
    }
    if (!link || !open(link.dataset.a, link.dataset.m, link)) return;
    event.preventDefault();
    const marks = (link.dataset.m || "").replace(/ /g, "+");
    history.replaceState(null, "", "#" + link.dataset.a + (marks ? ":" + marks : ""));
  });
  byId("close").addEventListener("click", close);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && reader.classList.contains("open")) close();
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { event.preventDefault(); byId("find").focus(); }
  });
  byId("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // Finding: stories without the words leave the list, facts without them leave the story. Texts are lowered once, when first needed.
  const find = byId("find"), nothing = document.querySelector(".nothing");
  const lowered = new WeakMap();
  const lower = element => {
    if (!lowered.has(element)) lowered.set(element, element.textContent.toLowerCase());
    return lowered.get(element);
  };
  const filter = () => {
    const words = find.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const has = element => words.every(word => lower(element).includes(word));
    const matching = stories.map(has);
    entries.forEach((entry, i) => { entry.hidden = !matching[i]; });
    nothing.hidden = matching.includes(true) || !stories.length;
    if (!shown) return;
    for (const item of shown.querySelectorAll(".item")) item.hidden = words.length > 0 && !has(item) && !(item.closest(".speaker") && has(item.closest(".speaker").querySelector("h4")));
    for (const part of shown.querySelectorAll(".part:not(.brief), .speaker, .timeline ol > li")) {
      part.hidden = words.length > 0 && !part.querySelector(".item:not([hidden])");
    }
  };
  find.addEventListener("input", () => {
    filter();
    if (shown && entries[stories.indexOf(shown)].hidden) {
      const next = entries.findIndex(entry => !entry.hidden);
      if (next >= 0) show(stories[next]);
    }
  });

  addEventListener("hashchange", () => go(smooth));
  go("auto");
})();
