/**
 * The buttons hang on the lower edge of their cards, in the gap between two of them: they come after the page has been
 * drawn, and must move nothing. A constructed sheet: a page whose device has no voice carries none of it.
 */
const css = `
.read-aloud {
  position: absolute;
  inset-block-end: -1.875rem;
  inset-inline-end: 0.75rem;
  z-index: 1;
  min-block-size: 2.75rem;
  padding-block: 0.25rem;
  border-radius: 2rem;
  background: var(--paper);
  color: var(--action);
  font-size: 1rem;
}
.read-aloud::before {
  content: "";
  inline-size: 0;
  block-size: 0;
  border: solid transparent;
  border-width: 0.4em 0 0.4em 0.65em;
  border-inline-start-color: currentColor;
}
.read-aloud.speaking::before {
  border: 0.35em solid currentColor;
}
::highlight(read-aloud) {
  background-color: #ffc83d;
  color: #1b2430;
}
@media (forced-colors: active) {
  ::highlight(read-aloud) {
    background-color: Highlight;
    color: HighlightText;
  }
}
@media print {
  .read-aloud {
    display: none;
  }
}
`;

/** The sheet of the buttons and of the word that is spoken. */
export function readerStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
