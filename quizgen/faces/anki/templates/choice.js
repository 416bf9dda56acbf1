/* Shows the options in a new order each time the front comes up, and in that same order on the back.

   Desktop and AnkiWeb keep one page for both sides, AnkiDroid loads a page for each: what was shown
   is kept in the session's storage and in the page. Where neither lasts, both sides still come to
   the same order, as it follows from the card, the day and the count of rounds alone. */
(function () {
  var card = document.getElementById("quizgen");
  var list = card && card.querySelector("ol");
  if (!list) { return; }
  var options = [].slice.call(list.children);
  var isFront = card.classList.contains("front");
  var name = "quizgen/" + card.getAttribute("data-id");
  var page = window.quizgenShown = window.quizgenShown || {};
  var today = Math.floor(Date.now() / 86400000);

  function recall() {
    var kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(name)); } catch (denied) { kept = null; }
    kept = kept || page[name];
    return kept && typeof kept.round === "number" ? kept : null;
  }

  function keep() {
    page[name] = shown;
    try { sessionStorage.setItem(name, JSON.stringify(shown)); } catch (denied) { return; }
  }

  function numbers(text) {  /* FNV-1a makes the seed, the end of MurmurHash3 a number of each step */
    var seed = 2166136261;
    var step = 0;
    for (var i = 0; i < text.length; i++) { seed = Math.imul(seed ^ text.charCodeAt(i), 16777619); }
    return function (below) {
      var h = seed + Math.imul(++step, 0x9E3779B9);
      h = Math.imul(h ^ (h >>> 16), 0x85EBCA6B);
      h = Math.imul(h ^ (h >>> 13), 0xC2B2AE35);
      return ((h ^ (h >>> 16)) >>> 0) % below;
    };
  }

  function shuffle() {
    var next = numbers(name + "/" + shown.day + "/" + shown.round);
    var order = options.slice();
    for (var i = order.length - 1; i > 0; i--) {
      var j = next(i + 1);
      var other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
    order.forEach(function (option) { list.appendChild(option); });
  }

  function paint() {
    options.forEach(function (option, i) {
      option.classList.toggle("picked", i === shown.picked);
      if (isFront) { option.setAttribute("aria-checked", String(i === shown.picked)); }
    });
  }

  function offer(option, i) {
    option.classList.add("tappable");
    option.setAttribute("role", "radio");
    option.onclick = function () {
      shown.picked = shown.picked === i ? -1 : i;
      paint();
      keep();
    };
  }

  var shown = recall();
  if (isFront) {
    shown = { day: today, round: shown ? shown.round + 1 : 0, picked: -1 };
    keep();
    list.setAttribute("role", "radiogroup");
    options.forEach(offer);
  } else {
    shown = shown || { day: today, round: 0, picked: -1 };
  }
  shuffle();
  paint();
  var picked = options[shown.picked];
  var verdict = card.querySelector(".verdict");
  if (verdict && picked) {
    var worth = picked.classList.contains("key") ? "right" : "wrong";
    verdict.textContent = verdict.getAttribute("data-" + worth) + " ";
    verdict.classList.add(worth);
  }
})();
