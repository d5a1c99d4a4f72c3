/** Puts a button to listen on each card of a lesson. Loaded by `offer.ts` once there is a voice of the page's language. */
import { cardBlocks } from './card-text.ts';
import { readerStyle } from './reader-style.ts';
import { speak } from './speak.ts';
import { ownVoice } from './voice.ts';

/** The youngest read along with a finger. */
const slowly = 0.85;

const lesson = document.querySelector<HTMLElement>('[data-listen]');
const { listen = '', stop: stopLabel = '' } = lesson?.dataset ?? {};
const rate = document.body.classList.contains('band-7-10') ? slowly : 1;
/** Words are marked without touching the text, where the browser can; where it cannot, they are not. */
const marks = typeof Highlight === 'function' ? CSS.highlights : undefined;

/** Ends the reading that goes on. */
let quiet = (): void => undefined;

function mark(place: Range | undefined): void {
  if (place) marks?.set('read-aloud', new Highlight(place));
  else marks?.delete('read-aloud');
}

function say(button: HTMLButtonElement, speaking: boolean): void {
  button.textContent = speaking ? stopLabel : listen;
  button.classList.toggle('speaking', speaking);
}

function start(card: Element, button: HTMLButtonElement): void {
  const voice = ownVoice(speechSynthesis.getVoices(), document.documentElement.lang);
  if (!voice) return;
  const end = (): void => {
    say(button, false);
    quiet = () => undefined;
  };
  const stop = speak(cardBlocks(card), voice, rate, { onWord: mark, onEnd: end });
  quiet = () => {
    stop();
    end();
  };
  say(button, true);
}

function addButton(card: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-quiet read-aloud';
  const title = card.querySelector('h2');
  if (title) {
    title.id ||= `card-${Math.max(0, cards.indexOf(card))}`;
    button.setAttribute('aria-describedby', title.id);
  }
  say(button, false);
  button.addEventListener('click', () => {
    const speaking = button.classList.contains('speaking');
    quiet();
    if (!speaking) start(card, button);
  });
  // A bubble ends above its card where neighbours are longer.
  (card.querySelector('.scene-text') ?? card).append(button);
}

const cards = [...(lesson?.querySelectorAll('.lesson-part') ?? [])];
document.adoptedStyleSheets = [...document.adoptedStyleSheets, readerStyle()];
cards.forEach(addButton);
addEventListener('pagehide', () => quiet());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) quiet();
});
