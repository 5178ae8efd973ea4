// The shortlist without reloading: sliders reorder the list at once, and buttons keep the reader where they are.
(() => {
  const form = document.getElementById("shortlist-form");
  const live = document.getElementById("shortlist-live");
  if (!form || !live) return;

  const list = () => document.getElementById("list");
  const sliders = [...form.querySelectorAll('input[type="range"]')];
  const shown = { shortlist: true };
  let running = false;
  let next = null;
  let turn = 0;
  let speaking = 0;
  let resting = 0;

  // The order of a slider that still moves comes from fewer draws; once it rests, the whole list does.
  const restAfter = 350;

  // What is alike for all that stand on the list counts nothing, wherever its slider stands.
  function shares() {
    const counted = sliders.filter((slider) => slider.dataset.alike === undefined);
    const sum = counted.reduce((total, slider) => total + Number(slider.value), 0);
    for (const slider of counted) {
      slider.parentElement.querySelector("output").textContent = `${sum > 0 ? Math.round(100 * slider.value / sum) : 0} %`;
    }
  }

  function query(submitter, moving = false) {
    const params = new URLSearchParams(new FormData(form, submitter));
    if (!submitter) params.set("do", moving ? "slide" : "weigh");
    return params;
  }

  function announce() {
    clearTimeout(speaking);
    speaking = setTimeout(() => { live.textContent = list().dataset.announce; }, 500);
  }

  // Of a move only the order is new; what stands around it waits for the rest.
  function show(fresh, moving) {
    const old = list().querySelector(".moves");
    const order = moving ? fresh.querySelector(".moves") : null;
    if (!old || !order) {
      list().replaceWith(fresh);
      return;
    }

    old.replaceWith(order);
    list().dataset.address = fresh.dataset.address;
    list().dataset.announce = fresh.dataset.announce;
  }

  // One request at a time; of those that wait only the last is sent.
  async function run(job) {
    if (running) {
      next = job;
      return;
    }

    running = true;
    const mine = ++turn;
    list().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(`/shortlist/list?${job.params}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("list");
      if (mine === turn && (job.moving || !next)) {
        show(fresh, job.moving);
        history[job.push ? "pushState" : "replaceState"](shown, "", fresh.dataset.address);
        job.done?.();
        if (!job.moving) announce();
      }
    } catch {
      if (mine === turn) location.assign(`/shortlist/change?${job.params}`);
    } finally {
      running = false;
      list().removeAttribute("aria-busy");
    }

    if (next) {
      const waiting = next;
      next = null;
      run(waiting);
    }
  }

  // After a button the focus goes to what took its place, or to the list; after Enter in a note it stays there.
  function refocus(value, field, at) {
    // What is dropped leaves its place to its neighbour: the reader stays where they were.
    const entries = [...list().querySelectorAll("article.entry")];
    if (value.startsWith("drop:") && at >= 0 && entries.length > 0) {
      entries[Math.min(at, entries.length - 1)].focus({ preventScroll: true });
      return;
    }

    if (value === "where") {
      document.getElementById("where")?.focus({ preventScroll: true });
      return;
    }

    if (value === "save") {
      document.getElementById(field)?.focus({ preventScroll: true });
      return;
    }

    const id = value.slice(value.indexOf(":") + 1);
    const wanted = value.startsWith("note:") ? `note:${id}` : value.startsWith("keep:") ? `back:${id}` : `keep:${id}`;
    const target = list().querySelector(`.marks button[value="${CSS.escape(wanted)}"]`) ?? list();
    target.focus({ preventScroll: target !== list() });
  }

  form.addEventListener("input", (event) => {
    if (event.target.type !== "range") return;
    shares();
    clearTimeout(resting);
    run({ params: query(null, true), push: false, moving: true });
    resting = setTimeout(() => run({ params: query(null), push: false }), restAfter);
  });

  form.addEventListener("submit", (event) => {
    // Conditions change more of the page than the list: their buttons load it anew.
    if (/^(lift|restore):/.test(event.submitter?.value ?? "")) return;
    event.preventDefault();
    // Its answer is a whole list: nothing waits for the rest of a slider any more.
    clearTimeout(resting);
    const value = event.submitter?.value ?? "weigh";
    const field = document.activeElement?.id;
    const at = [...list().querySelectorAll("article.entry")].findIndex((entry) => entry.contains(event.submitter));
    run({ params: query(event.submitter), push: true, done: value === "weigh" ? null : () => refocus(value, field, at) });
  });

  // Back and forward between states of the list: its address holds them whole. A jump within the page carries no state.
  async function restore() {
    const mine = ++turn;
    next = null;
    try {
      const answer = await fetch(location.href);
      if (!answer.ok) throw new Error(String(answer.status));
      const html = await answer.text();
      if (mine !== turn) return;
      const page = new DOMParser().parseFromString(html, "text/html");
      for (const slider of sliders) slider.value = page.getElementById(slider.id).value;
      shares();
      list().replaceWith(page.getElementById("list"));
      announce();
    } catch {
      location.reload();
    }
  }

  history.replaceState(shown, "");
  window.addEventListener("popstate", (event) => {
    if (event.state?.shortlist) restore();
  });
})();
