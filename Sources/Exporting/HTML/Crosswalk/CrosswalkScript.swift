/// The script of the page of a crosswalk: it filters the matrix and turns it.
///
/// It reads the table that the page has, and writes another in its place; what it writes are
/// copies of cells, and texts, so no text of a program can become markup.
enum CrosswalkScript {
  /// The SHA-256 of the source in base 64, for the policy of the page; a test holds it.
  static let hash: StaticString = "eV8sQx1UlCBZVpyeJV67wLGbwhFvy+DvMC9Y7ZY+Vic="

  static let source: StaticString = """

    (() => {
      "use strict";
      const at = (name) => document.getElementById(name);
      const [frame, form, shown] = [at("matrix"), at("view"), at("shown")];
      const written = frame.querySelector("table");
      const isSparse = written.classList.contains("sparse");
      const [bandRow, codeRow] = written.tHead.rows;
      const totals = written.tFoot.rows[0].cells;
      const strands = ["adult", "preparation", "training", "none"];
      const names = 2, sums = 4, mostSpan = 1000;

      const make = (name, values, ...children) => {
        const made = Object.assign(document.createElement(name), values);
        made.append(...children);
        return made;
      };
      const copy = (cell, values) => Object.assign(cell.cloneNode(true), values);
      const strand = (cell) => strands.find((word) => cell.classList.contains(word));

      const bands = [...bandRow.cells].slice(names + 2)
        .flatMap((cell) => Array(cell.colSpan).fill(cell));
      const items = [...codeRow.cells].slice(sums - 1).map((head, number) => {
        const says = at("i" + number);
        const words = says?.textContent.trim() ?? "";
        const link = head.querySelector("a");
        if (link) link.title = words;
        const total = totals[1 + sums + number];
        const text = (head.textContent + " " + words).toLowerCase();
        return { head, says, total, text, band: bands[number], isGap: total.className === "gap" };
      });
      const parts = [...written.tBodies].flatMap((body, kind) => [...body.rows].map((row, number) => {
        const cells = [...row.cells];
        const marks = new Map();
        let column = 0;
        for (const cell of cells.slice(names + sums)) {
          if (cell.firstElementChild) marks.set(items[column], cell);
          column += cell.colSpan;
        }
        const counts = cells.slice(names, names + sums);
        return {
          id: `o${kind}-${number}`, isObjective: kind === 0, kind, name: cells[0], says: cells[1],
          counts, marks, text: (cells[0].textContent + " " + cells[1].textContent).toLowerCase(),
          isGap: counts.some((cell) => cell.className === "gap"),
        };
      }));

      const addMarks = (row, cells) => {
        let empty = 0;
        for (const cell of cells) {
          if (!cell) {
            empty += 1;
            continue;
          }
          addEmpty(row, empty);
          empty = 0;
          row.append(copy(cell));
        }
        if (!isSparse) addEmpty(row, empty);
        return row;
      };
      const addEmpty = (row, count) => {
        if (!isSparse) for (; count > 0; count -= 1) row.append(make("td"));
        for (; count > 0; count -= mostSpan) {
          row.append(make("td", { colSpan: Math.min(count, mostSpan) }));
        }
      };
      const table = (...children) =>
        make("table", { className: written.className }, copy(written.caption), ...children);
      const runs = (columns) => {
        const found = new Map();
        for (const item of columns) {
          if (!found.has(item.band)) found.set(item.band, []);
          found.get(item.band).push(item);
        }
        return [...found];
      };

      const upright = (rows, columns) => {
        const groups = [...written.querySelectorAll("colgroup")].slice(0, 3).map((it) => copy(it));
        const first = make("tr", {}, ...[...bandRow.cells].slice(0, 4).map((it) => copy(it)));
        for (const [band, own] of runs(columns)) {
          groups.push(make("colgroup", { className: strand(band), span: own.length }));
          first.append(copy(band, { colSpan: own.length }));
        }
        const second = make("tr", {}, ...[...codeRow.cells].slice(0, 3).map((it) => copy(it)),
          ...columns.map((item) => copy(item.head)));
        const bodies = [...new Set(rows.map((part) => part.kind))].map((kind) =>
          make("tbody", {}, ...rows.filter((part) => part.kind === kind).map((part) =>
            addMarks(
              make("tr", {}, copy(part.name), copy(part.says), ...part.counts.map((it) => copy(it))),
              columns.map((item) => part.marks.get(item))))));
        const last = make("tr", {}, ...[...totals].slice(0, 1 + sums).map((it) => copy(it)),
          ...columns.map((item) => copy(item.total)));
        return [table(...groups, make("thead", {}, first, second), ...bodies,
          make("tfoot", {}, last))];
      };

      const turned = (rows, columns) => {
        const head = (text, values) => make("th", { scope: "col", ...values }, text);
        const first = make("tr", {}, head("Item"), head("What it asks"),
          head("Objectives"), ...rows.map((part) => {
            const link = make("a", { href: "#" + part.id, title: part.says.textContent },
              part.name.textContent);
            link.setAttribute("aria-describedby", part.id);
            return head(link, { className: "code" });
          }));
        const bodies = runs(columns).map(([band, own]) => {
          const width = Math.min(names + 1 + rows.length, mostSpan);
          const title = copy(band, { scope: "rowgroup", colSpan: width });
          return make("tbody", {}, make("tr", { className: "band-row" }, title),
            ...own.map((item) => addMarks(
              make("tr", {}, copy(item.head, { scope: "row", className: "" }),
                make("td", {}, ...copy(item.says ?? make("td")).childNodes), copy(item.total)),
              rows.map((part) => part.marks.get(item)))));
        });
        const titles = [...codeRow.cells].slice(0, 3).map((it) => `Outcomes: ${it.textContent}`);
        const last = [...titles, "Items"].map((title, number) =>
          make("tr", {}, make("th", { scope: "row", colSpan: names + 1 }, title),
            ...rows.map((part) => copy(part.counts[number]))));
        const told = make("dl", {}, ...rows.flatMap((part) => [
          make("dt", {}, part.name.textContent),
          make("dd", { id: part.id }, part.says.textContent)]));
        return [table(make("thead", {}, first), ...bodies, make("tfoot", {}, ...last)), told];
      };

      const find = (list, field) => {
        const words = at(field).value.toLowerCase().split(/\\s+/);
        return list.filter((one) => words.every((word) => one.text.includes(word)));
      };
      const show = () => {
        const only = at("only").value, wanted = at("strand").value;
        const isTurned = at("turn").getAttribute("aria-pressed") === "true";
        const rows = find(parts, "find-objectives")
          .filter((part) => only !== "objectives" || part.isGap);
        const columns = find(items, "find-items")
          .filter((item) => only !== "items" || item.isGap)
          .filter((item) => !wanted || strand(item.band) === wanted);
        const [made, told] = (isTurned ? turned : upright)(rows, columns);
        frame.replaceChildren(made);
        at("told")?.remove();
        if (told) {
          frame.after(make("section", { id: "told" },
            make("h3", {}, "What each objective says"), told));
        }
        const objectives = (list) => list.filter((part) => part.isObjective).length;
        shown.textContent = `${objectives(rows)} of ${objectives(parts)} objectives and `
          + `${columns.length} of ${items.length} items are shown. `
          + (isTurned ? "Rows are items." : "Rows are objectives.");
      };

      for (const option of [...at("strand").options]) {
        if (option.value && !bands.some((band) => strand(band) === option.value)) option.remove();
      }
      let waiting;
      const soon = (pause) => {
        clearTimeout(waiting);
        waiting = setTimeout(show, pause);
      };
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", (event) => soon(event.target.type === "search" ? 200 : 0));
      form.addEventListener("reset", () => soon(0));
      at("turn").addEventListener("click", (event) => {
        const button = event.currentTarget;
        button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") !== "true");
        show();
      });
      form.hidden = false;
    })();

    """
}
