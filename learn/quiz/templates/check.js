"use strict";
// Checking: only in the teacher's copy, which is also the page for learning alone.
{
  const byNumber = new Map(data.answers.map((answer) => [answer.n, answer]));
  const items = [...document.querySelectorAll(".item")];
  const result = document.getElementById("result");
  const check = document.getElementById("check");
  const review = document.getElementById("review");
  const answerOf = (item) => byNumber.get(Number(item.dataset.n));
  const gapOf = (item) => document.getElementById("g" + item.dataset.n);

  // What a teacher takes for the same word: forgives case, width, spaces, quotation marks and full stops around
  // it, Arabic vowel signs, tatweel, hamza seats, dots of final yaa and haa, Hebrew points, nukta, chandrabindu for anusvara.
  const fold = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0653-\u0655]/g, "") // hamza and madda taken off their seats
      .replace(/[\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]/g, "")
      .replace(/[\u0591-\u05c7]/g, "")
      .replace(/[\u093c\u09bc\u0a3c\u0abc\u0b3c]/g, "")
      .replace(/\u0901/g, "\u0902")
      .replace(/[\u0671]/g, "\u0627")
      .replace(/[\u0649\u06cc]/g, "\u064a")
      .replace(/\u0629/g, "\u0647")
      .replace(/\u06a9/g, "\u0643")
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\p{Cf}/gu, "")
      .replace(/\s+/g, " ")
      .replace(/^[\s"'“”„«»「」『』.,;:!?。，、；：！？।॥،؛؟]+|[\s"'“”„«»「」『』.,;:!?。，、；：！？।॥،؛؟]+$/gu, "");

  // One letter wrong, missing, too many, or two changed over.
  const oneOff = (a, b) => {
    const x = [...a];
    const y = [...b];
    if (Math.min(x.length, y.length) < 4 || Math.abs(x.length - y.length) > 1) return false;
    let i = 0;
    while (i < x.length && x[i] === y[i]) i += 1;
    let j = 0;
    while (j < x.length - i && j < y.length - i && x[x.length - 1 - j] === y[y.length - 1 - j]) j += 1;
    const restX = x.slice(i, x.length - j);
    const restY = y.slice(i, y.length - j);
    if (restX.length <= 1 && restY.length <= 1) return true;
    return restX.length === 2 && restY.length === 2 && restX[0] === restY[1] && restX[1] === restY[0];
  };

  const judge = (typed, answer) => {
    const given = fold(typed);
    const accepted = answer.accepted.map(fold);
    if (given === "") return typed.trim() !== "" && accepted.includes("") ? "right" : "blank";
    if (accepted.includes(given)) return "right";
    const others = quiz.words.map((word) => fold(word.textContent));
    if (answer.near.map(fold).includes(given)) return "near";
    return !others.includes(given) && accepted.some((key) => oneOff(key, given)) ? "near" : "wrong";
  };

  const isolate = (text, side, name) => {
    const node = document.createElement("bdi");
    node.textContent = text;
    if (side) {
      node.lang = side.lang;
      node.dir = side.dir;
      node.className = name;
    }
    return node;
  };

  const show = (item, state, answer) => {
    const verdict = document.getElementById("v" + answer.n);
    const sign = { right: "✓", near: "≈", wrong: "✗", blank: "✗" }[state];
    verdict.replaceChildren(`${sign} ${quiz.text(state)}`);
    if (state !== "right") {
      verdict.append(" ", isolate(answer.key, data.target, "target"));
      const more = document.createElement("span");
      more.className = "more";
      if (answer.reading) more.append(" ", isolate(answer.reading));
      more.append(" · ", isolate(answer.gloss, data.base, "base"));
      verdict.append(more);
    }
    verdict.hidden = false;
    item.dataset.state = state;
    const gap = gapOf(item);
    gap.readOnly = true;
    gap.setAttribute("aria-invalid", String(state !== "right"));
    gap.setAttribute("aria-describedby", `s${answer.n} v${answer.n}`);
  };

  const unmark = (item) => {
    const gap = gapOf(item);
    delete item.dataset.state;
    document.getElementById("v" + item.dataset.n).hidden = true;
    gap.value = "";
    gap.readOnly = false;
    gap.removeAttribute("aria-invalid");
    gap.setAttribute("aria-describedby", `s${item.dataset.n}`);
  };

  const setAside = (keep) => {
    for (const item of items) item.classList.toggle("set-aside", !keep(item));
    for (const sheet of document.querySelectorAll(".sheet")) {
      sheet.classList.toggle("set-aside", !sheet.querySelector(".item:not(.set-aside)"));
    }
  };

  const ready = () => {
    check.hidden = false;
    review.hidden = true;
    result.hidden = true;
    quiz.activate(null);
    quiz.refresh();
    const first = quiz.gaps.find(quiz.open);
    if (first) first.focus();
  };

  check.addEventListener("click", () => {
    const asked = items.filter((item) => !item.classList.contains("set-aside"));
    let right = 0;
    let total = 0;
    const missed = [];
    for (const item of asked) {
      const answer = answerOf(item);
      const state = judge(gapOf(item).value, answer);
      show(item, state, answer);
      total += answer.points;
      if (state === "right") right += answer.points;
      else missed.push(answer.n);
    }
    const score = quiz.text("score", { right, total, percent: Math.floor((100 * right) / total) });
    const advice = missed.length ? quiz.text("some_wrong", { items: missed.join(", ") }) : quiz.text("all_right");
    document.getElementById("score").textContent = score;
    document.getElementById("advice").textContent = advice;
    check.hidden = true;
    review.hidden = missed.length === 0;
    result.hidden = false;
    quiz.activate(null);
    quiz.refresh();
    quiz.say(`${score} ${advice}`);
    result.focus();
  });

  review.addEventListener("click", () => {
    const missed = items.filter((item) => item.dataset.state && item.dataset.state !== "right");
    setAside((item) => missed.includes(item));
    missed.forEach(unmark);
    ready();
    quiz.say(quiz.text("reviewing", { total: missed.length }));
  });

  // A teacher's print-out is a worksheet: what was typed on the screen is on no sheet, nor in a PDF's text.
  let typed = null;
  window.addEventListener("beforeprint", () => {
    if (typed) return;
    typed = quiz.gaps.map((gap) => gap.value);
    for (const gap of quiz.gaps) gap.value = "";
    quiz.refresh();
  });
  window.addEventListener("afterprint", () => {
    if (!typed) return;
    quiz.gaps.forEach((gap, i) => { gap.value = typed[i]; });
    typed = null;
    quiz.refresh();
  });

  quiz.restart = () => {
    setAside(() => true);
    items.forEach(unmark);
    ready();
    quiz.say(quiz.text("restarted"));
  };
}
