"use strict";
(() => {
  const find = (what, within) => (within || document).querySelector(what);
  const all = (what, within) => [...(within || document).querySelectorAll(what)];
  const made = (tag, text, more) => Object.assign(document.createElement(tag), {textContent: text}, more);
  document.documentElement.classList.add("js");

  /* The cards hold the parties, in the order in which ties and the map count them. */
  const holder = find(".cards");
  const [formal, informal, to, from, strength, unsure, none] = holder ? holder.dataset.words.split("|") : [];
  const cards = all(".cards .party").map((card) => {
    const name = find("h3", card).textContent.trim();
    return {card, name, label: card.dataset.label || name, kind: find(".kind", card).textContent, ties: []};
  });

  /* Each card gets the ties of its party, out of the table of all ties. */
  for (const row of all("#ties tbody tr")) {
    const [a, b, doubt] = row.dataset.t.split(" ");
    const [, other, layer, kind, weight] = [...row.cells].map((cell) => cell.textContent.trim());
    for (const [n, m, way] of [[a, b, to], [b, a, from]]) {
      const about = [other.startsWith("→") ? way : "", kind.length > 1 ? kind : "", Number(weight) ? strength + " " + weight : "", doubt ? unsure : ""];
      cards[n].ties.push({other: cards[m], layer, weight: Number(weight) || 0, about: about.filter(Boolean).join(", ")});
    }
  }
  for (const {card, ties} of cards) {
    const place = find(".contacts", card);
    ties.sort((a, b) => b.weight - a.weight || a.other.label.localeCompare(b.other.label, document.documentElement.lang));
    for (const [title, layer] of [[formal, holder.dataset.formal], [informal, holder.dataset.informal]]) {
      const found = ties.filter((tie) => tie.layer === layer);
      if (!found.length) continue;
      const list = made("ul", "");
      for (const {other, about} of found) {
        const item = made("li", "");
        item.append(made("a", other.label, {href: "#" + other.card.id}), " " + about);
        list.append(item);
      }
      place.append(made("h4", title), list);
    }
    if (!ties.length) place.append(made("p", none, {className: "muted"}));
  }

  /* The name of a party at the head of a row leads to its card; a name that two parties share leads nowhere. */
  const byLabel = new Map();
  for (const {card, label} of cards) byLabel.set(label, byLabel.has(label) ? null : card);
  for (const head of all("main tbody th")) {
    const card = !find("a", head) && byLabel.get(head.textContent.trim());
    if (!card) continue;
    const link = made("a", "", {href: "#" + card.id});
    link.append(...head.childNodes);
    head.append(link);
  }

  /* Answers from the lowest to the highest are written with signs; here they are drawn, all as wide. */
  const drawn = (words) => {
    const steps = [...words], mid = steps.indexOf("●"), own = steps.map((s, n) => s === "·" ? -1 : n).filter((n) => n >= 0);
    const line = (kind, from, to) => `<path class="${kind}" d="M${from * 10 + 5} 5H${to * 10 + 5}" stroke-width="2"/>`;
    return `<svg viewBox="0 0 ${steps.length * 10} 10" aria-hidden="true">${line("rest", 0, steps.length - 1)}${line("", own[0], own.at(-1))}<circle cx="${mid * 10 + 5}" cy="5" r="4"/></svg>`;
  };
  for (const cell of all("main td, main thead th")) {
    const words = cell.textContent;
    if (/^[·━]*●[·━]*$/.test(words)) cell.innerHTML = drawn(words);
    else if (/^1 +\d$/.test(words)) cell.innerHTML = `<span class="ends"><span>1</span><span>${words.at(-1)}</span></span>`;
    else continue;
    cell.classList.add("range");
  }

  /* A button in each heading sorts by its column; the same button again turns the order round. */
  const folded = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const value = (cell) => {
    const words = cell.textContent.trim();
    const number = /^[-–(]?\d+([.,]\d+)?/.exec(words);
    return number ? Number(number[0].replace("(", "").replace(",", ".")) : folded(words);
  };
  const before = (a, b) => {
    if (typeof a === typeof b) return typeof a === "number" ? a - b : a.localeCompare(b, document.documentElement.lang);
    return typeof a === "number" ? 1 : -1;
  };
  for (const table of all("main table")) {
    const body = table.tBodies[0];
    if (table.closest(".field") || body.rows.length < 3) continue;
    for (const head of all("thead th:not(.range)", table)) {
      const button = made("button", "", {type: "button"});
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending" && (head.hasAttribute("aria-sort") || table.classList.contains("r" + (head.cellIndex + 1)));
        for (const other of all("thead th", table)) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const place = head.cellIndex;
        const rows = [...body.rows].sort((a, b) => before(value(a.cells[place]), value(b.cells[place])));
        body.append(...(down ? rows.reverse() : rows));
      });
    }
  }

  const heading = (part) => part.closest("section").getAttribute("aria-labelledby");

  /* A region that has something to scroll is a stop for the keyboard, named after its heading. */
  const regions = new ResizeObserver((changes) => {
    for (const {target} of changes) {
      const scrolls = target.scrollWidth > target.clientWidth + 1;
      const about = {role: "group", tabindex: "0", "aria-labelledby": heading(target)};
      for (const [key, words] of Object.entries(about)) if (scrolls) target.setAttribute(key, words); else target.removeAttribute(key);
    }
  });
  for (const region of all(".scroll")) regions.observe(region);

  addEventListener("beforeprint", () => all("details").forEach((part) => { part.open = true; }));
  window.mantelnet = {find, all, folded, cards};
})();
