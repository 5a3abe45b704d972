"use strict";
// Filling in: typing, choosing words from the bank, moving from gap to gap. Knows nothing about answers.
const data = JSON.parse(document.getElementById("data").textContent);
const quiz = {
  gaps: [...document.querySelectorAll("input.gap")],
  fields: [...document.querySelectorAll("input.gap, .options input, select, input.arranged")],
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
  // An order has no field to be focused: its first part stands for it.
  focus(field) { (field.type === "hidden" ? field.closest(".arrange").querySelector("button") : field).focus(); },
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
    for (const group of quiz.arranged) quiz.arrange(group);
  },
  order: (field) => (field.value === "" ? [] : field.value.split(" ").map(Number)),
  // Puts the parts where their field says: those that are placed in its order, the others as they were given.
  arrange(group) {
    const field = group.querySelector(".arranged");
    const order = quiz.order(field);
    const parts = [...group.querySelectorAll(".piece")].sort((a, b) => a.dataset.part - b.dataset.part);
    const placed = group.querySelector(".placed");
    if (!order.includes(Number(group.dataset.active))) delete group.dataset.active;
    for (const part of parts) {
      const number = Number(part.dataset.part);
      part.classList.toggle("active", group.dataset.active === part.dataset.part);
      part.disabled = !quiz.open(field);
      if (!order.includes(number)) group.querySelector(".parts").append(part.parentElement);
    }
    for (const number of order) placed.append(parts[number].parentElement);
    const at = order.indexOf(Number(group.dataset.active));
    for (const move of group.querySelectorAll(".move")) {
      const goal = at + Number(move.dataset.by);
      move.setAttribute("aria-disabled", String(at < 0 || goal < 0 || goal >= order.length || !quiz.open(field)));
    }
  },
  arranged: [...document.querySelectorAll(".arrange")],
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
    if (next) quiz.focus(next);
    else (document.getElementById("check") || document.getElementById("print")).focus();
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

for (const group of quiz.arranged) {
  const field = group.querySelector(".arranged");
  const said = (name, part, order) =>
    quiz.say(quiz.text(name, { word: part.textContent, place: order.indexOf(Number(part.dataset.part)) + 1, n: field.dataset.n }));
  const write = (order, active) => {
    field.value = order.join(" ");
    group.dataset.active = active;
    quiz.arrange(group);
  };
  const shift = (part, by) => {
    const order = quiz.order(field);
    const from = order.indexOf(Number(part.dataset.part));
    const to = from + by;
    if (from < 0 || to < 0 || to >= order.length || !quiz.open(field)) return;
    order.splice(to, 0, ...order.splice(from, 1));
    write(order, part.dataset.part);
    said("placed", part, order);
  };
  for (const part of group.querySelectorAll(".piece")) {
    part.addEventListener("click", () => {
      const order = quiz.order(field);
      const number = Number(part.dataset.part);
      if (order.includes(number)) {
        said("taken", part, order);
        write(order.filter((other) => other !== number), "");
        part.focus();
      } else {
        order.push(number);
        write(order, part.dataset.part);
        said("placed", part, order);
        (group.querySelector(".parts .piece") || part).focus();
      }
    });
    part.addEventListener("keydown", (event) => {
      const ahead = getComputedStyle(part).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      if (!["ArrowLeft", "ArrowRight"].includes(event.key) || !part.closest(".placed")) return;
      event.preventDefault();
      shift(part, event.key === ahead ? 1 : -1);
      part.focus();
    });
  }
  for (const move of group.querySelectorAll(".move")) {
    move.addEventListener("click", () => {
      const part = group.querySelector(".piece.active");
      if (part) shift(part, Number(move.dataset.by));
    });
  }
}

for (const play of document.querySelectorAll(".play")) {
  const sound = play.parentElement.querySelector("audio");
  play.addEventListener("click", () => {
    for (const other of document.querySelectorAll("audio")) other.pause();
    sound.currentTime = 0;
    sound.play().catch(() => {});
  });
}

quiz.restart = () => {
  quiz.fields.forEach(quiz.empty);
  quiz.activate(null);
  quiz.refresh();
  if (quiz.fields[0]) quiz.focus(quiz.fields[0]);
};
document.getElementById("again").addEventListener("click", () => quiz.restart());
document.getElementById("print").addEventListener("click", () => window.print());
quiz.refresh();
