/** Read a text aloud, in its own language, where the phone can speak it. */

const speech = globalThis.speechSynthesis;

if (speech) for (const button of document.querySelectorAll("[data-read]")) offer(button);

function offer(button) {
  button.hidden = false;
  button.addEventListener("click", () => toggle(button));
  addEventListener("pagehide", () => speech.cancel());
}

function toggle(button) {
  const wasSpeaking = button.getAttribute("aria-pressed") === "true";
  speech.cancel();
  button.setAttribute("aria-pressed", String(!wasSpeaking));
  if (!wasSpeaking) speak(button, document.getElementById(button.dataset.read));
}

/** One utterance a paragraph: long ones are cut off by several phones. */
function speak(button, text) {
  const parts = [...text.querySelectorAll("p")].map((part) => utter(part.textContent, text.lang));
  parts.at(-1)?.addEventListener("end", () => button.setAttribute("aria-pressed", "false"));
  for (const part of parts) speech.speak(part);
}

function utter(words, language) {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language === "en" ? "en" : "zh-CN";
  utterance.rate = 0.9; // slower than talk: the listener may be eighty
  return utterance;
}
