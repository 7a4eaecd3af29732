/** Offers to take the round along, on the round's first page, before a door; never in the middle of one. */

import { isStart, showPart, wish } from "./invite_view.js";
import { Place, placeHere } from "./storage.js";

const card = document.getElementById("install");
const place = placeHere();

if (card && isStart()) {
  showPart(card, place === Place.INSTALLED || place === Place.BROWSER ? "offer" : place);
  card.hidden = false;
  for (const button of card.querySelectorAll("[data-install]")) button.addEventListener("click", () => wish(card));
}
