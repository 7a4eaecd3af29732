/** Read a text aloud, in its own language, where the phone has a voice for it. */

const PARTS = "h1, h2, p, li"; // what is said in one breath; long utterances are cut off by several phones
const RATE = 0.9; // slower than talk: the listener may be eighty
const BEST = { zh: "zh-cn", en: "en" }; // of the Chinese voices not one of Cantonese, where there is another

const speech = globalThis.speechSynthesis;

if (speech) {
  offer();
  speech.addEventListener?.("voiceschanged", offer); // several browsers know their voices only after a while
  document.addEventListener("click", onClick);
  addEventListener("pagehide", () => speech.cancel());
}

/** Show each button whose text can be spoken here; the others keep their place and stay out of sight. */
function offer() {
  for (const button of document.querySelectorAll("[data-read]")) {
    button.toggleAttribute("data-voice", Boolean(voiceFor(textOf(button))));
  }
}

function onClick(event) {
  const button = event.target.closest("[data-read]");
  if (!button) return;
  const wasSpeaking = button.getAttribute("aria-pressed") === "true";
  speech.cancel();
  button.setAttribute("aria-pressed", String(!wasSpeaking));
  if (!wasSpeaking) speak(button, textOf(button));
}

function speak(button, text) {
  const voice = voiceFor(text);
  const parts = Array.from(text.querySelectorAll(PARTS), (part) => utter(part.textContent, voice));
  for (const end of ["end", "error"]) parts.at(-1)?.addEventListener(end, () => button.setAttribute("aria-pressed", "false"));
  for (const part of parts) speech.speak(part);
}

function utter(words, voice) {
  const utterance = new SpeechSynthesisUtterance(words.replace(/\s+/g, " ").trim());
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  return utterance;
}

/** Return the best voice for a text: one of the phone's own, or without one, where there is signal, one from far away. */
function voiceFor(text) {
  const language = text?.lang === "en" ? "en" : "zh";
  const fitting = speech.getVoices().filter((voice) => tag(voice).startsWith(language) && (voice.localService || navigator.onLine));
  const rank = (voice) => (voice.localService ? 0 : 2) + (tag(voice).startsWith(BEST[language]) ? 0 : 1);
  return fitting.sort((one, other) => rank(one) - rank(other))[0];
}

function tag({ lang }) {
  return lang.replace("_", "-").toLowerCase();
}

function textOf(button) {
  return document.getElementById(button.dataset.read);
}
