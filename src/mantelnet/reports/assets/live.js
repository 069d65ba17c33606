(() => {
  /* Beside a server: when the project file has changed, the page comes anew, with the same party and the same place. */
  const key = "mantelnet-live", whole = !document.querySelector(".trouble");
  if (whole) {
    const kept = JSON.parse(sessionStorage.getItem(key) || "{}");
    sessionStorage.removeItem(key);
    for (const [id, value] of Object.entries(kept.fields || {})) {
      const field = document.getElementById(id);
      if (!field) continue;
      if (field.type === "checkbox") field.checked = value; else field.value = value;
      field.dispatchEvent(new Event("input", {bubbles: true}));
    }
    if (kept.chosen && window.mantelnet) window.mantelnet.choose(kept.chosen);
    if (kept.y) requestAnimationFrame(() => scrollTo({top: kept.y, behavior: "instant"}));
  }
  const stream = new EventSource("events?" + document.documentElement.dataset.live);
  /* A page that nobody keeps up to date any more must say so. */
  const lost = document.createElement("p");
  lost.className = "marking lost";
  lost.setAttribute("role", "status");
  document.body.append(lost);
  let waiting = 0;
  const tell = (words) => { clearTimeout(waiting); waiting = 0; lost.textContent = words; };
  stream.addEventListener("open", () => tell(""));
  stream.addEventListener("error", () => { waiting = waiting || setTimeout(tell, 2500, document.documentElement.dataset.lost); });
  stream.addEventListener("changed", () => {
    if (whole) {
      const fields = {};
      for (const field of document.querySelectorAll(".controls input, .controls select")) {
        fields[field.id] = field.type === "checkbox" ? field.checked : field.value;
      }
      const chosen = window.mantelnet && window.mantelnet.chosen();
      sessionStorage.setItem(key, JSON.stringify({chosen, fields, y: scrollY}));
    }
    stream.close();
    location.reload();
  });
})();
