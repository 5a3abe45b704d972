"use strict";
// Checking: only in the teacher's copy, which is also the page for learning alone.
{
  const byNumber = new Map(data.answers.map((answer) => [answer.n, answer]));
  const questions = [...document.querySelectorAll(".question")];
  const result = document.getElementById("result");
  const check = document.getElementById("check");
  const review = document.getElementById("review");
  const answerOf = (question) => byNumber.get(Number(question.dataset.n));
  // The fields of a question: a gap, a list of letters, or a button for each option.
  const fieldsOf = (question) => [...question.querySelectorAll("input.gap, input[type=radio], select, input.arranged")];

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

  // Whether moving a single part would make an order right, where there are enough parts for that to be near.
  const oneMoved = (given, order) =>
    order.length > 4 &&
    given.length === order.length &&
    given.some((part) => given.filter((other) => other !== part).join() === order.filter((other) => other !== part).join());

  const judge = (question, answer) => {
    if ("orders" in answer) {
      const given = quiz.order(fieldsOf(question)[0]);
      if (given.length === 0) return "blank";
      if (answer.orders.some((order) => order.join() === given.join())) return "right";
      return answer.orders.some((order) => oneMoved(given, order)) ? "near" : "wrong";
    }
    if ("index" in answer) {
      const fields = fieldsOf(question);
      const value = fields[0].type === "radio" ? (fields.find((field) => field.checked) || { value: "" }).value : fields[0].value;
      return value === "" ? "blank" : Number(value) === answer.index ? "right" : "wrong";
    }
    const typed = fieldsOf(question)[0].value;
    const given = fold(typed);
    const accepted = answer.accepted.map(fold);
    if (given === "") return typed.trim() !== "" && accepted.includes("") ? "right" : "blank";
    if (accepted.includes(given)) return "right";
    // no word that is right elsewhere, or stands in a word bank, is a slip
    const others = [...quiz.words.map((word) => word.textContent), ...data.answers.flatMap((one) => one.accepted || [])].map(fold);
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

  const show = (question, state, answer) => {
    const verdict = document.getElementById("v" + answer.n);
    const sign = { right: "✓", near: "≈", wrong: "✗", blank: "✗" }[state];
    const said = state === "wrong" && answer.loose ? "wrong_word" : state;
    verdict.replaceChildren(`${answer.label ? answer.label + " " : ""}${sign} ${quiz.text(said)}`);
    if (state !== "right") {
      verdict.append(" ", isolate(answer.key, data[answer.side], answer.side));
      const more = document.createElement("span");
      more.className = "more";
      if (answer.reading) more.append(" ", isolate(answer.reading));
      if (answer.gloss) more.append(" · ", isolate(answer.gloss, data.base, "base"));
      for (const [name, side] of [["sentence", "target"], ["translation", "base"]]) {
        if (!answer[name]) continue;
        more.append(document.createElement("br"), isolate(answer[name], data[side], side));
      }
      verdict.append(more);
    }
    verdict.dataset.state = state;
    verdict.hidden = false;
    question.dataset.state = state;
    for (const field of fieldsOf(question)) {
      if (field.type === "text") field.readOnly = true;
      else field.disabled = true;
      const told = field.closest(".arrange") || field;
      if (field.type !== "radio" && told === field) field.setAttribute("aria-invalid", String(state !== "right"));
      told.setAttribute("aria-describedby", `${field.dataset.about || ""} v${answer.n}`.trim());
    }
  };

  const unmark = (question) => {
    delete question.dataset.state;
    document.getElementById("v" + question.dataset.n).hidden = true;
    for (const field of fieldsOf(question)) {
      quiz.empty(field);
      field.readOnly = false;
      field.disabled = false;
      field.removeAttribute("aria-invalid");
      (field.closest(".arrange") || field).setAttribute("aria-describedby", field.dataset.about || "");
    }
  };

  for (const field of questions.flatMap(fieldsOf)) {
    field.dataset.about = (field.closest(".arrange") || field).getAttribute("aria-describedby") || "";
  }

  const setAside = (keep) => {
    for (const question of questions) question.classList.toggle("set-aside", !keep(question));
    for (const sheet of document.querySelectorAll(".sheet")) {
      sheet.classList.toggle("set-aside", !sheet.querySelector(".question:not(.set-aside)"));
    }
    // a text stays whole, with what was right in it
    for (const verdict of document.querySelectorAll(".passage .verdict")) verdict.hidden = true;
  };

  const ready = () => {
    check.hidden = false;
    review.hidden = true;
    result.hidden = true;
    quiz.activate(null);
    quiz.refresh();
    const first = quiz.fields.find(quiz.open);
    if (first) quiz.focus(first);
  };

  check.addEventListener("click", () => {
    const asked = questions.filter((question) => !question.classList.contains("set-aside"));
    let right = 0;
    let total = 0;
    const missed = [];
    for (const question of asked) {
      const answer = answerOf(question);
      const state = judge(question, answer);
      show(question, state, answer);
      total += 1;
      if (state === "right") right += 1;
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
    const missed = questions.filter((question) => question.dataset.state && question.dataset.state !== "right");
    setAside((question) => missed.includes(question));
    missed.forEach(unmark);
    ready();
    quiz.say(quiz.text("reviewing", { total: missed.length }));
  });

  // A teacher's print-out is a worksheet: what was typed on the screen is on no sheet, nor in a PDF's text.
  let typed = null;
  window.addEventListener("beforeprint", () => {
    if (typed) return;
    typed = quiz.fields.map((field) => (field.type === "radio" ? field.checked : field.value));
    for (const field of quiz.fields) quiz.empty(field);
    quiz.refresh();
  });
  window.addEventListener("afterprint", () => {
    if (!typed) return;
    quiz.fields.forEach((field, i) => {
      if (field.type === "radio") field.checked = typed[i];
      else field.value = typed[i];
    });
    typed = null;
    quiz.refresh();
  });

  quiz.restart = () => {
    setAside(() => true);
    questions.forEach(unmark);
    ready();
    quiz.say(quiz.text("restarted"));
  };
}
