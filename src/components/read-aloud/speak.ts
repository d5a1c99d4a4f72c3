import { type Block, rangeOf } from './card-text.ts';
import { pieces, wordAt } from './pieces.ts';

/** Who is told what becomes of a reading. */
export interface Listener {
  /** The word the voice has come to, where it reports words; undefined when none is spoken. */
  readonly onWord: (place: Range | undefined) => void;
  /** Called once: the text is over, or the voice broke off. */
  readonly onEnd: () => void;
}

/**
 * Reads blocks out one after the other, a sentence at a time.
 * @param rate 1 is the voice's own speed
 * @returns what stops it; after that the listener hears nothing
 */
export function speak(
  blocks: readonly Block[],
  voice: SpeechSynthesisVoice,
  rate: number,
  { onWord, onEnd }: Listener,
): () => void {
  const queue = blocks.flatMap((block) => pieces(block.text).map((piece) => ({ block, ...piece })));
  let stopped = false;
  /** Held, or some browsers drop an utterance before it has said that it ended. */
  const spoken: SpeechSynthesisUtterance[] = [];
  const stop = (): void => {
    stopped = true;
    speechSynthesis.cancel();
    onWord(undefined);
  };
  const next = (): void => {
    if (stopped) return;
    onWord(undefined);
    const piece = queue.shift();
    if (!piece) {
      stopped = true;
      onEnd();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    spoken[0] = utterance;
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (stopped || (name && name !== 'word')) return;
      const word = wordAt(piece.text, charIndex, charLength);
      const { start } = piece;
      onWord(word && rangeOf(piece.block, { start: start + word.start, end: start + word.end }));
    };
    utterance.onend = next;
    utterance.onerror = () => {
      if (stopped) return;
      stop();
      onEnd();
    };
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  next();
  return stop;
}
