"use strict";
(() => {
  const {find, all, folded, cards} = mantelnet;

  /* The map. */
  const map = find("#drawing");
  if (!map) return;
  const controls = find(".controls"), panel = find("#see-panel"), status = find(".status"), empty = [...panel.children];
  const parties = all("g.party", map), collars = all(".collars > *", map);
  const byId = new Map(parties.map((party) => [party.dataset.id, party]));
  const facts = new Map(parties.map((party, n) => [party, cards[n]]));
  const place = new Map(parties.map((party) => {
    const [x, y, r] = party.dataset.at.split(" ").map(Number);
    return [party, {x, y, r}];
  }));
  /* A tie names its parties by their places, then its layer and its strength. */
  const ties = all(".tie", map).map((line) => {
    const [a, b, layer, strength] = line.dataset.t.split(" ");
    return {line, ends: [parties[a], parties[b]], layer: layer === "f" ? "formal" : "informal", strength: Number(strength)};
  });
  const choice = (id) => (find("#see-" + id) || {}).value || "";
  const ticked = (id) => !find("#see-" + id) || find("#see-" + id).checked;
  let chosen = null, current = null;

  map.setAttribute("role", "group");
  const circle = (party, kind, room) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    made.setAttribute("class", kind);
    const {x, y, r} = place.get(party);
    made.setAttribute("cx", x);
    made.setAttribute("cy", y);
    made.setAttribute("r", r + room);
    return made;
  };
  const [one, more] = controls.dataset.contacts.split("|");
  for (const party of parties) {
    party.setAttribute("role", "button");
    party.setAttribute("tabindex", "-1");
    const {label, kind, ties: all_} = facts.get(party);
    const n = new Set(all_.map((tie) => tie.other)).size, approach = find('#see-approach [value="' + party.dataset.approach + '"]');
    const said = [label, kind, approach && party.dataset.approach !== "unknown" && approach.textContent, n + " " + (n === 1 ? one : more)];
    party.setAttribute("aria-label", said.filter(Boolean).join(", "));
    party.setAttribute("aria-pressed", "false");
    /* A finger or a shaking hand needs a larger place to press than a small mark is. */
    party.prepend(circle(party, "press", Math.max(4, 13 - place.get(party).r)));
    party.append(circle(party, "ring", 6), circle(party, "outline", 3.5));
  }

  const named = (party) => facts.get(party).label + "\n" + facts.get(party).name + "\n" + facts.get(party).kind;
  const there = (party) => !party.classList.contains("gone");
  const roam = (party) => {
    if (current) current.setAttribute("tabindex", "-1");
    current = party;
    if (party) party.setAttribute("tabindex", "0");
  };
  const shown = (tie) => !tie.line.classList.contains("gone");
  const near = (party) => new Set([party, ...ties.filter((tie) => shown(tie) && tie.ends.includes(party)).flatMap((tie) => tie.ends)]);

  const draw = () => {
    const sector = choice("sector"), approach = choice("approach"), least = Number(choice("strength"));
    const sought = folded(choice("search").trim());
    parties.forEach((party, n) => {
      const out = (sector && party.dataset.sector !== sector) || (approach && party.dataset.approach !== approach);
      for (const part of [party, collars[n]]) part.classList.toggle("gone", Boolean(out));
    });
    for (const tie of ties) {
      tie.line.classList.toggle("gone", !ticked(tie.layer) || tie.strength < least || !tie.ends.every(there));
    }
    if (chosen && !there(chosen)) choose(null, true);
    const around = chosen ? near(chosen) : null;
    for (const party of parties) {
      const off = around ? !around.has(party) : sought && !folded(named(party)).includes(sought);
      party.classList.toggle("faded", Boolean(off));
    }
    for (const tie of ties) {
      tie.line.classList.toggle("faded", around ? !tie.ends.includes(chosen) : Boolean(sought));
    }
    const left = parties.filter(there);
    if (!current || !there(current)) roam(left[0] || null);
    const counts = {"%p": left.length, "%P": parties.length, "%t": ties.filter(shown).length, "%T": ties.length};
    status.textContent = controls.dataset.status.replace(/%[pPtT]/g, (place) => counts[place]);
  };

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
      for (const piece of facts.get(party).card.cloneNode(true).children) told.append(piece.cloneNode(true));
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
      const x = place.get(party).x - place.get(from).x, y = place.get(party).y - place.get(from).y;
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
    const party = link && parties.find((p) => "#" + facts.get(p).card.id === link.hash);
    if (!party || !there(party)) return;
    event.preventDefault();
    choose(party);
    party.focus();
  });

  const names = find("#see-names");
  for (const {label, name} of facts.values()) names.append(new Option(name === label ? "" : name, label));
  controls.hidden = false;
  find(".panel").hidden = false;
  controls.addEventListener("input", draw);
  controls.addEventListener("reset", () => setTimeout(() => choose(null)));
  controls.addEventListener("submit", (event) => {
    event.preventDefault();
    const sought = folded(choice("search").trim());
    const found = sought && (parties.find((p) => folded(facts.get(p).label) === sought) || parties.find((p) => there(p) && !p.classList.contains("faded")));
    if (found) { choose(found); found.focus(); }
  });
  draw();
  Object.assign(mantelnet, {choose: (id) => byId.has(id) && choose(byId.get(id)), chosen: () => chosen && chosen.dataset.id});
})();
