/** Shows on every page that the edition is old, twelve months after it was made by the clock of the device. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

for (const note of document.querySelectorAll<HTMLElement>('[data-built]')) {
  note.hidden = Date.now() - Date.parse(note.dataset['built'] ?? '') <= YEAR_MS;
}
