// A search of one table, late like a real one: it says that its list stands only after the table has come.
const list = document.querySelector("ol");
const input = document.querySelector("input");
const table = fetch("/found.json").then((answer) => answer.json());

async function show() {
  list.dataset.searchState = "busy";
  const found = (await table)[`${document.documentElement.lang} ${input.value}`] ?? [];
  list.replaceChildren(
    ...found.map((record) => {
      const item = document.createElement("li");
      item.dataset.record = record;
      return item;
    }),
  );
  history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
  list.dataset.searchState = "ready";
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
input.addEventListener("input", show);
show();
