import { type Namespaces, phrase } from '#i18n';
import { fullFrame, timedSteps } from './frames.ts';
import { type Mode, modes } from './modes.ts';
import type { PlanSource } from './plan-source.ts';

/** A line of the short-term plan, and the ways of teaching it belongs to. */
export interface TextLine {
  readonly text: string;
  readonly modes: readonly Mode[];
}

/** A headed part of the short-term plan. */
export interface TextPart {
  readonly heading: string;
  readonly lines: readonly TextLine[];
}

/**
 * The text of a short-term plan (QMZh, KSP): headed parts whose lines know which way of teaching they are for, so that
 * one text serves all four.
 * @example planText(strings, source).at(0)?.heading // 'Тақырып'
 */
export function planText(strings: Namespaces['plan'], source: PlanSource): TextPart[] {
  const { text, steps } = strings;
  const { fill, sensitive, easy } = source;
  const line = (sentence: string, only: readonly Mode[] = modes): TextLine => ({
    text: phrase(sentence, fill),
    modes: only,
  });
  const byMode = (sentences: Readonly<Record<Mode, string>>) =>
    modes.map((mode) => line(sentences[mode], [mode]));
  const course = timedSteps(fullFrame).map(({ step, from, to, modes: only }) => ({
    text: phrase(text.courseLine, {
      minutes: phrase(strings.minute, { from, to }),
      title: phrase(steps[step].title, fill),
      teacher: phrase(steps[step].teacher, fill),
      pupils: phrase(steps[step].pupils, fill),
    }),
    modes: only,
  }));
  return [
    { heading: text.topic, lines: [line(text.topicLine)] },
    {
      heading: text.frame,
      lines: [text.frameLine, text.formLine, text.programmeLine].map((own) => line(own)),
    },
    { heading: text.objective, lines: [line('{objective}')] },
    { heading: text.results, lines: text.resultsLines.map((own) => line(own)) },
    { heading: text.resources, lines: byMode(text.resourcesLine) },
    { heading: text.devices, lines: byMode(text.devicesLine) },
    { heading: text.course, lines: course },
    { heading: text.descriptors, lines: text.descriptorsLines.map((own) => line(own)) },
    {
      heading: text.differentiation,
      lines: [...text.differentiationLines, ...(easy ? [text.easyLine] : [])].map((own) => line(own)),
    },
    {
      heading: text.safety,
      lines: [...text.safetyLines, ...(sensitive ? [text.sensitiveLine] : [])].map((own) => line(own)),
    },
    { heading: text.reflection, lines: [line(text.reflectionLine)] },
    { heading: text.homework, lines: [line(text.homeworkLine[sensitive ? 'sensitive' : 'calm'])] },
    { heading: text.sources, lines: [line(text.sourcesLine)] },
  ];
}
