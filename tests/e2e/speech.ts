import type { Page } from '@playwright/test';

/** What of a voice a page asks. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the stand-in heard, and how a test lets its voice go on. */
export interface Speech {
  readonly said: { text: string; lang: string; voice: string | undefined; rate: number }[];
  /** Whether nothing has been spoken since the last cancel. */
  cancelled: boolean;
  arrive(voices: readonly Voice[]): void;
  word(charIndex: number, charLength?: number): void;
  over(): void;
  fail(): void;
}

declare global {
  interface Window {
    speech: Speech;
  }
}

/** What the console says when something being spoken is cut short; a page that is going answers no questions. */
export const silenced = 'silenced';

/** Puts a stand-in in the place of the browser's speech, with these voices. */
export async function standInSpeech(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript(
    ([first, word]) => {
      interface Utterance {
        text: string;
        lang: string;
        rate: number;
        voice?: Voice;
        onboundary?: (event: object) => void;
        onend?: () => void;
        onerror?: () => void;
      }
      let present: readonly Voice[] = first;
      let current: Utterance | undefined;
      const events = new EventTarget();
      const speech: Speech = {
        said: [],
        cancelled: true,
        arrive(arrived) {
          present = arrived;
          events.dispatchEvent(new Event('voiceschanged'));
        },
        word: (charIndex, charLength) => current?.onboundary?.({ name: 'word', charIndex, charLength }),
        over() {
          const ended = current;
          current = undefined;
          ended?.onend?.();
        },
        fail: () => current?.onerror?.(),
      };
      const synthesis = Object.assign(events, {
        getVoices: () => present,
        cancel() {
          const broken = current;
          current = undefined;
          speech.cancelled = true;
          if (broken) console.debug(word);
          // As browsers do it: what was cancelled is told later.
          setTimeout(() => broken?.onerror?.());
        },
        speak(utterance: Utterance) {
          current = utterance;
          speech.cancelled = false;
          const { text, lang, voice, rate } = utterance;
          speech.said.push({ text, lang, voice: voice?.lang, rate });
        },
      });
      class SpokenText {
        lang = '';
        rate = 1;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.assign(window, { speech, SpeechSynthesisUtterance: SpokenText });
    },
    [voices, silenced] as const,
  );
}
