/**
 * Notes on "My path" that the lesson of this page was read to its end, or its questions gone through. Loaded only on a
 * device where a child turned the path on, by the script in the page's head (`#stores/path-boot`).
 */
import { addStep } from '#stores/my-path';

/** A lesson is read once what comes after its text is in sight. */
function noteLesson(end: Element, topic: string): void {
  new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) addStep(`lesson:${topic}`);
  }).observe(end);
}

/**
 * A quiz is noted by who goes from its check to its end here. An attempt found finished may be the last child's, and one with
 * a fragment in its address is a class's: neither is noted.
 */
function noteQuiz(player: Element, topic: string): void {
  if (location.hash !== '') return;
  let checked = false;
  new MutationObserver(() => {
    const stage = player.querySelector<HTMLElement>('[data-stage]')?.dataset['stage'];
    if (checked && stage === 'submitted') addStep(`quiz:${topic}`);
    checked = stage === 'checking';
  }).observe(player, { subtree: true, childList: true, attributeFilter: ['data-stage'] });
}

function begin(): void {
  const main = document.querySelector<HTMLElement>('main[data-path]');
  const topic = main?.dataset['path'];
  if (!main || !topic) return;
  const player = main.querySelector('[data-player]');
  const end = main.querySelector('.lesson-after') ?? main.lastElementChild;
  if (player) noteQuiz(player, topic);
  else if (end) noteLesson(end, topic);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
