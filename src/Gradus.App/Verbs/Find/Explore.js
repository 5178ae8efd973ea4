// Explore without reloading, and suggestions while typing. Every address works without this.
(() => {
  const page = document.getElementById("explore");
  if (!page) return;
  let latest = 0;

  function addressOf(form) {
    const given = new URLSearchParams(new FormData(form)).toString();
    return form.getAttribute("action") + (given ? "?" + given : "");
  }

  async function show(address, { push = true, top = false, sent = false } = {}) {
    const turn = ++latest;
    page.setAttribute("aria-busy", "true");
    let html;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (!answer.ok) throw new Error(answer.statusText);
      html = await answer.text();
    } catch {
      location.assign(address);
      return;
    }
    if (turn !== latest) return;
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const incoming = fresh.getElementById("explore");
    if (!incoming) {
      location.assign(address);
      return;
    }
    const focused = document.activeElement?.id;
    const open = new Set([...page.querySelectorAll("details[open]")].map((d) => d.id));
    const shut = new Set([...page.querySelectorAll("details:not([open])")].map((d) => d.id));
    for (const details of incoming.querySelectorAll("details[id]")) {
      if (open.has(details.id)) details.open = true;
      if (shut.has(details.id)) details.open = false;
    }
    const status = page.querySelector("#count");
    const said = incoming.querySelector("#count");
    const news = said?.textContent;
    if (status && said) said.replaceWith(status);
    page.replaceChildren(...incoming.childNodes);
    // The way to Compare takes along what is set aside.
    document.getElementById("sections")?.replaceWith(fresh.getElementById("sections"));
    document.title = fresh.title;
    if (push) history.pushState(null, "", incoming.dataset.address);
    page.removeAttribute("aria-busy");
    if (status) setTimeout(() => { status.textContent = news; }, 30);
    ready();
    const again = focused && document.getElementById(focused);
    if (again) again.focus({ preventScroll: true });
    // After "Show results": what could not be used, with its reason, wherever the reader has scrolled to.
    const wrong = sent && page.querySelector('[aria-invalid="true"]');
    if (wrong) {
      const folded = wrong.closest("details");
      if (folded) folded.open = true;
      wrong.focus({ preventScroll: true });
      wrong.scrollIntoView({ block: "center" });
    }
    if (top) {
      const count = document.getElementById("count");
      count.tabIndex = -1;
      count.focus({ preventScroll: true });
      count.scrollIntoView({ block: "start" });
    }
  }

  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-partial]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, { top: link.dataset.partial === "top" });
  });
  page.addEventListener("submit", (event) => {
    if (event.target.id !== "explore-form") return;
    event.preventDefault();
    show(addressOf(event.target), { sent: true });
  });
  page.addEventListener("change", (event) => {
    if (event.target.form?.id !== "explore-form" || event.target.type === "search") return;
    show(addressOf(event.target.form));
  });
  window.addEventListener("popstate", () => show(location.href, { push: false }));

  // The combobox pattern: the list stays beside the box, the arrow keys move, Enter goes, Escape closes.
  function suggest(box) {
    const list = document.createElement("ul");
    list.id = "suggestions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    list.hidden = true;
    box.after(list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) box.setAttribute(name, value);
    let timer = 0;
    let asked = "";
    let active = -1;

    function close() {
      list.hidden = true;
      active = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    }

    function mark(position) {
      const options = [...list.children];
      active = options.length ? (position + options.length) % options.length : -1;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      if (active >= 0) box.setAttribute("aria-activedescendant", options[active].id);
      options[active]?.scrollIntoView({ block: "nearest" });
    }

    async function ask() {
      const typed = box.value.trim();
      asked = typed;
      if (typed.length < 2) return close();
      try {
        const answer = await (await fetch(box.dataset.suggest + "?q=" + encodeURIComponent(typed))).json();
        if (asked !== typed || document.activeElement !== box) return;
        list.replaceChildren(...answer.suggestions.map((suggestion, i) => {
          const option = document.createElement("li");
          option.id = "suggestion-" + i;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          option.dataset.address = suggestion.address;
          const note = document.createElement("span");
          note.className = "small";
          note.textContent = [suggestion.kind, suggestion.note].filter(Boolean).join(", ");
          const name = document.createElement("span");
          name.textContent = suggestion.text;
          option.append(name, " ", note);
          return option;
        }));
        active = -1;
        list.hidden = list.children.length === 0;
        box.setAttribute("aria-expanded", String(!list.hidden));
      } catch {
        close();
      }
    }

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 120);
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) return;
        event.preventDefault();
        mark(active < 0 && event.key === "ArrowUp" ? -1 : active + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.assign(list.children[active].dataset.address);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    box.addEventListener("blur", () => setTimeout(close, 150));
    list.addEventListener("mousedown", (event) => {
      const option = event.target.closest("li");
      if (!option) return;
      event.preventDefault();
      location.assign(option.dataset.address);
    });
  }

  function ready() {
    page.querySelectorAll("input[data-suggest]").forEach(suggest);
  }
  ready();
})();
