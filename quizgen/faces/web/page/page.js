"use strict";
// The app is told of the focus only when it changes, and a page begins without: keys would go nowhere.
addEventListener("load", () => {
  const again = document.getElementById("start");
  again.addEventListener("click", () => location.reload());
  const seen = () => {
    const state = document.body.classList;
    if (state.contains("-closed")) again.focus();
    else if (state.contains("-first-byte")) document.querySelector(".xterm-helper-textarea").focus();
  };
  new MutationObserver(seen).observe(document.body, {attributes: true, attributeFilter: ["class"]});
});
