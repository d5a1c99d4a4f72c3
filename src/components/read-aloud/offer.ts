import readerAddress from './reader.ts?worker&url';
import { ownVoice } from './voice.ts';

/**
 * Loads the reader once the device turns out to have a voice of its own for the page's language; voices may come late.
 * Without one nothing is loaded and nothing shown.
 */
function offer(): void {
  if (!ownVoice(speechSynthesis.getVoices(), document.documentElement.lang)) return;
  speechSynthesis.removeEventListener('voiceschanged', offer);
  const script = document.createElement('script');
  script.src = readerAddress;
  document.head.append(script);
}

if ('speechSynthesis' in window && 'adoptedStyleSheets' in document) {
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();
}
