/// The one script of all pages: it finds rows and sorts them.
///
/// Pages say everything without it.
enum PageScript {
  static let text: StaticString = #"""
    "use strict";
    // Laying out ten thousand rows takes a second; so many are shown until someone asks for all.
    const most = 300;
    const fold = text => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
    const texts = new WeakMap();
    const textOf = row => {
      let text = texts.get(row);
      if (text === undefined) texts.set(row, text = fold(row.textContent + " " + (row.dataset.k ?? "")));
      return text;
    };
    for (const box of document.querySelectorAll("input[data-for]")) {
      const list = document.getElementById(box.dataset.for);
      const told = box.parentElement.querySelector("output");
      const more = document.createElement("button");
      more.type = "button";
      let due, isAll = false;
      const find = () => {
        const words = fold(box.value).split(/\s+/).filter(Boolean);
        let found = 0;
        for (const row of list.children) {
          const fits = !words.length || words.every(word => textOf(row).includes(word));
          if (fits) found++;
          const isShown = fits && (isAll || found <= most);
          if (row.hidden === isShown) row.hidden = !isShown;
        }
        const isCut = !isAll && found > most;
        const count = found.toLocaleString("en");
        told.textContent = isCut ? `${count} found, ${most} shown` : words.length ? `${count} found` : "";
        more.textContent = `Show all ${count}`;
        more.hidden = !isCut;
      };
      box.addEventListener("input", () => {
        cancelAnimationFrame(due);
        due = requestAnimationFrame(find);
      });
      more.addEventListener("click", () => {
        isAll = true;
        find();
        box.focus();
      });
      list.addEventListener("sorted", find);
      told.after(more);
      box.parentElement.hidden = false;
      find();
    }
    const box = document.querySelector("input[data-for]");
    addEventListener("keydown", event => {
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== "/" || isTyping || !box || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.focus();
    });
    for (const head of document.querySelectorAll("th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      const key = "data-" + head.dataset.sort;
      button.addEventListener("click", () => {
        const body = head.closest("table").tBodies[0];
        const isDown = head.getAttribute("aria-sort") !== "descending" && head.dataset.down !== undefined
          || head.getAttribute("aria-sort") === "ascending";
        for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        const sign = isDown ? -1 : 1;
        const rows = Array.from(body.rows, row => [Number(row.getAttribute(key)), row]);
        rows.sort((a, b) => sign * (a[0] - b[0]));
        body.replaceChildren(...rows.map(row => row[1]));
        body.dispatchEvent(new Event("sorted"));
      });
    }
    """#
}
