"use strict";
(() => {
  const root = document.documentElement;
  const find = (what, within) => (within || document).querySelector(what);
  const all = (what, within) => [...(within || document).querySelectorAll(what)];
  const folded = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  root.classList.add("js");

  /* Tables: a button in each heading sorts by its column; the same button again turns the order round. */
  const value = (cell) => {
    const words = cell.textContent.trim();
    const number = /^[-–(]?\d+([.,]\d+)?/.exec(words);
    return number ? Number(number[0].replace("(", "").replace(",", ".")) : folded(words);
  };
  const before = (a, b) => {
    if (typeof a === typeof b) return typeof a === "number" ? a - b : a.localeCompare(b, root.lang);
    return typeof a === "number" ? 1 : -1;
  };
  for (const table of all("main table")) {
    const body = table.tBodies[0];
    if (table.closest(".field") || body.rows.length < 3) continue;
    for (const head of all("thead th", table)) {
      const button = document.createElement("button");
      button.type = "button";
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

  /* The map. */
  const map = find("#drawing");
  if (!map) return;
  const controls = find(".controls"), panel = find("#see-panel"), status = find(".status"), empty = [...panel.children];
  const parties = all("g.party", map), ties = all("g.tie", map);
  const byId = new Map(parties.map((party) => [party.dataset.id, party]));
  const choice = (id) => (find("#see-" + id) || {}).value || "";
  const ticked = (id) => !find("#see-" + id) || find("#see-" + id).checked;
  let chosen = null, current = null;

  map.setAttribute("role", "group");
  const circle = (party, kind, room) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    made.setAttribute("class", kind);
    made.setAttribute("cx", party.dataset.x);
    made.setAttribute("cy", party.dataset.y);
    made.setAttribute("r", Number(party.dataset.r) + room);
    return made;
  };
  for (const party of parties) {
    party.setAttribute("role", "button");
    party.setAttribute("tabindex", "-1");
    party.setAttribute("aria-label", party.dataset.name);
    party.setAttribute("aria-pressed", "false");
    /* A finger or a shaking hand needs a larger place to press than a small mark is. */
    party.prepend(circle(party, "press", Math.max(4, 13 - party.dataset.r)));
    party.append(circle(party, "ring", 6), circle(party, "outline", 3.5));
  }

  const there = (party) => !party.classList.contains("gone");
  const roam = (party) => {
    if (current) current.setAttribute("tabindex", "-1");
    current = party;
    if (party) party.setAttribute("tabindex", "0");
  };
  const shown = (tie) => !tie.classList.contains("gone");
  const near = (party) => {
    const ids = new Set([party.dataset.id]);
    for (const tie of ties) if (shown(tie)) {
      if (tie.dataset.a === party.dataset.id) ids.add(tie.dataset.b);
      if (tie.dataset.b === party.dataset.id) ids.add(tie.dataset.a);
    }
    return ids;
  };

  const draw = () => {
    const sector = choice("sector"), approach = choice("approach"), least = Number(choice("strength"));
    const sought = folded(choice("search").trim());
    for (const party of parties) {
      const out = (sector && party.dataset.sector !== sector) || (approach && party.dataset.approach !== approach);
      party.classList.toggle("gone", Boolean(out));
      find('.collar[data-of="' + party.dataset.id + '"]', map).classList.toggle("gone", Boolean(out));
    }
    for (const tie of ties) {
      const out = !ticked(tie.dataset.layer) || Number(tie.dataset.strength) < least || !there(byId.get(tie.dataset.a)) || !there(byId.get(tie.dataset.b));
      tie.classList.toggle("gone", out);
    }
    if (chosen && !there(chosen)) choose(null, true);
    const around = chosen ? near(chosen) : null;
    for (const party of parties) {
      const off = around ? !around.has(party.dataset.id) : sought && !folded(party.dataset.name).includes(sought) && !folded(full(party)).includes(sought);
      party.classList.toggle("faded", Boolean(off));
    }
    for (const tie of ties) {
      const off = around ? tie.dataset.a !== chosen.dataset.id && tie.dataset.b !== chosen.dataset.id : Boolean(sought);
      tie.classList.toggle("faded", off);
    }
    const left = parties.filter(there);
    if (!current || !there(current)) roam(left[0] || null);
    const counts = {"%p": left.length, "%P": parties.length, "%t": ties.filter(shown).length, "%T": ties.length};
    status.textContent = controls.dataset.status.replace(/%[pPtT]/g, (place) => counts[place]);
  };

  const full = (party) => find("#p-" + party.dataset.id + " h3").textContent;

  const choose = (party, quiet) => {
    if (chosen) {
      chosen.classList.remove("chosen");
      chosen.setAttribute("aria-pressed", "false");
    }
    chosen = party;
    if (!party) {
      panel.replaceChildren(...empty);
    } else {
      party.classList.add("chosen");
      party.setAttribute("aria-pressed", "true");
      roam(party);
      const told = document.createElement("div");
      const close = document.createElement("button");
      close.type = "button";
      close.className = "close";
      close.textContent = controls.dataset.close;
      close.addEventListener("click", () => { choose(null); party.focus(); });
      told.append(close);
      for (const piece of find("#p-" + party.dataset.id).cloneNode(true).children) told.append(piece.cloneNode(true));
      for (const part of all("[id]", told)) part.removeAttribute("id");
      told.className = "party";
      panel.replaceChildren(told);
      panel.scrollTop = 0;
    }
    if (!quiet) draw();
  };

  /* From a party, the nearest one in a direction: far aside counts more than far ahead. */
  const steps = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};
  const toward = (from, [dx, dy]) => {
    let best = null, least = Infinity;
    for (const party of parties) {
      if (party === from || !there(party)) continue;
      const x = party.dataset.x - from.dataset.x, y = party.dataset.y - from.dataset.y;
      const ahead = x * dx + y * dy, aside = Math.abs(x * dy - y * dx);
      if (ahead <= 0 || aside > 2.2 * ahead) continue;
      const cost = ahead + 2 * aside;
      if (cost < least) [best, least] = [party, cost];
    }
    return best;
  };

  map.addEventListener("keydown", (event) => {
    const party = event.target.closest("g.party");
    if (!party) return;
    if (event.key in steps) {
      const next = toward(party, steps[event.key]);
      if (next) { roam(next); next.focus(); }
    } else if (event.key === "Home" || event.key === "End") {
      const left = parties.filter(there);
      const next = left[event.key === "Home" ? 0 : left.length - 1];
      if (next) { roam(next); next.focus(); }
    } else if (event.key === "Enter" || event.key === " ") {
      choose(party === chosen ? null : party);
    } else return;
    event.preventDefault();
  });
  map.addEventListener("click", (event) => {
    const party = event.target.closest("g.party");
    if (party) { choose(party === chosen ? null : party); party.focus(); } else choose(null);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen) {
      const last = chosen, inside = panel.contains(document.activeElement);
      choose(null);
      if (inside) last.focus();
    }
  });
  /* Links to a party within the panel and the key choose it on the map; elsewhere they lead to its card. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#see-panel a, .key a");
    const party = link && byId.get(link.hash.slice(3));
    if (!party || !there(party)) return;
    event.preventDefault();
    choose(party);
    party.focus();
  });

  controls.hidden = false;
  find(".panel").hidden = false;
  controls.addEventListener("input", draw);
  controls.addEventListener("reset", () => setTimeout(() => choose(null)));
  controls.addEventListener("submit", (event) => {
    event.preventDefault();
    const sought = folded(choice("search").trim());
    const found = sought && (parties.find((p) => folded(p.dataset.name.split(", ")[0]) === sought) || parties.find((p) => there(p) && !p.classList.contains("faded")));
    if (found) { choose(found); found.focus(); }
  });
  addEventListener("beforeprint", () => all("details").forEach((part) => { part.open = true; }));
  draw();
  window.mantelnet = {choose: (id) => byId.has(id) && choose(byId.get(id)), chosen: () => chosen && chosen.dataset.id};
})();
