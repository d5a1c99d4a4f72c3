import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type GainReport, gainReport, type Waves } from '#quiz/report';
import { refusalMessage } from './refusal-message.ts';
import { type GainPair, type WaveChoice, type WaveSource, waveSource } from './wave-source.ts';

/** What two choices come to: a report, or nothing but a sentence that says what to do. */
export interface Comparison {
  readonly said: string;
  readonly shown?: {
    readonly report: GainReport;
    /** Number of the set's letter A. */
    readonly set: number;
    readonly labels: Waves<string>;
  };
}

type Source = ReturnType<typeof waveSource>;

/** What a wave still lacks; undefined when it lacks nothing. */
function missing(source: Source, none: string, letter: string): string | undefined {
  if (source === undefined) return none;
  return typeof source === 'string' ? phrase(letter, { letter: source }) : undefined;
}

const whole = (source: Source): WaveSource | undefined => (typeof source === 'object' ? source : undefined);

/**
 * Compares what was chosen for the two waves.
 * @param pairs of this browser
 * @example compare(choice, pairs, strings).shown?.report.knowledge?.printed
 */
export function compare(
  choice: Waves<WaveChoice>,
  pairs: readonly GainPair[],
  strings: Namespaces['gain'],
): Comparison {
  const sources = { before: waveSource(choice.before, pairs), after: waveSource(choice.after, pairs) };
  const [before, after] = [whole(sources.before), whole(sources.after)];
  if (!before || !after) {
    return {
      said:
        missing(sources.before, strings.missingBefore, strings.missingFormBefore) ??
        missing(sources.after, strings.missingAfter, strings.missingFormAfter) ??
        '',
    };
  }
  const { A } = before.halves;
  const set = 'summary' in A ? A.summary.form : A.form;
  const report = gainReport({ before: before.halves, after: after.halves }, before.forms ?? after.forms);
  if ('type' in report) return { said: refusalMessage(report, set, strings) };
  return {
    said: strings.ready,
    shown: { report, set, labels: { before: before.label, after: after.label } },
  };
}
