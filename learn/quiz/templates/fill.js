"use strict";
// Filling in: typing, choosing words from the bank, moving from gap to gap. Knows nothing about answers.
const data = JSON.parse(document.getElementById("data").textContent);
const quiz = {
  gaps: [...document.querySelectorAll("input.gap")],
  fields: [...document.querySelectorAll("input.gap, .options input, select")],
  words: [...document.querySelectorAll("button.word")],
  active: null,
  say(text) { document.getElementById("say").textContent = text; },
  text(name, values = {}) {
    return data.strings[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  },
  plain: (text) => text.normalize("NFKC").trim().replace(/\s+/g, " "),
  open(field) { return !field.readOnly && !field.disabled && !field.closest(".set-aside"); },
  empty(field) {
    if (field.type === "radio") field.checked = false;
    else field.value = "";
  },
  sheet(node) { return node.closest(".sheet"); },
  activate(gap) {
    for (const other of quiz.gaps) other.classList.toggle("active", other === gap);
    quiz.active = gap;
  },
  // The gap that a word of the bank goes into: the active one of its sheet, or else the first empty one.
  goal(sheet) {
    const mine = quiz.gaps.filter((gap) => quiz.sheet(gap) === sheet && quiz.open(gap));
    return mine.includes(quiz.active) ? quiz.active : mine.find((gap) => !gap.value) || null;
  },
  refresh() {
    for (const echo of document.querySelectorAll(".echo")) {
      echo.textContent = document.getElementById("g" + echo.dataset.n).value;
    }
    for (const word of quiz.words) {
      const used = quiz.gaps.some((gap) => quiz.sheet(gap) === quiz.sheet(word) && quiz.holds(gap, word));
      word.setAttribute("aria-pressed", String(used));
      word.disabled = !quiz.gaps.some((gap) => quiz.sheet(gap) === quiz.sheet(word) && quiz.open(gap));
    }
  },
  holds: (gap, word) => gap.value !== "" && quiz.plain(gap.value) === quiz.plain(word.textContent),
};

for (const gap of quiz.gaps) {
  gap.addEventListener("focus", () => quiz.activate(gap));
  gap.addEventListener("input", () => quiz.refresh());
  gap.addEventListener("keydown", (event) => {
    // Enter that ends a composition (pinyin, transliteration) belongs to the keyboard, not to the page.
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    const open = quiz.fields.filter(quiz.open);
    const next = open[open.indexOf(gap) + 1];
    (next || document.getElementById("check") || document.getElementById("print")).focus();
  });
}

for (const word of quiz.words) {
  // A press must not take the focus out of the gap, or a phone's keyboard opens and closes with every word.
  word.addEventListener("mousedown", (event) => event.preventDefault());
  word.addEventListener("click", () => {
    const sheet = quiz.sheet(word);
    const holder = quiz.gaps.find((gap) => quiz.sheet(gap) === sheet && quiz.open(gap) && quiz.holds(gap, word));
    if (holder) {
      holder.value = "";
      quiz.activate(holder);
      quiz.say(quiz.text("taken", { word: word.textContent, n: holder.dataset.n }));
    } else {
      const gap = quiz.goal(sheet);
      if (!gap) return;
      gap.value = word.textContent;
      quiz.say(quiz.text("put", { word: word.textContent, n: gap.dataset.n }));
      const mine = quiz.gaps.filter((other) => quiz.sheet(other) === sheet && quiz.open(other));
      const after = [...mine.slice(mine.indexOf(gap)), ...mine].find((other) => !other.value);
      if (document.activeElement === gap && after) after.focus();
      else quiz.activate(after || null);
    }
    quiz.refresh();
  });
}

quiz.restart = () => {
  quiz.fields.forEach(quiz.empty);
  quiz.activate(null);
  quiz.refresh();
  if (quiz.fields[0]) quiz.fields[0].focus();
};
document.getElementById("again").addEventListener("click", () => quiz.restart());
document.getElementById("print").addEventListener("click", () => window.print());
quiz.refresh();
