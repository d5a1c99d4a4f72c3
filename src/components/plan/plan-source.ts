import { getEntry } from 'astro:content';
import { helpNumbers } from '#components/help/numbers.ts';
import { printedCitations } from '#components/lesson/citations.ts';
import { readFact } from '#components/lesson/fact.ts';
import { formatDate, type Locale, translator } from '#i18n';
import type { Band } from '#schemas';
import type { PlanCell } from './cells.ts';

/** Everything a plan of one topic, age and language is filled from. */
export interface PlanSource {
  readonly locale: Locale;
  readonly band: Band;
  readonly sensitive: boolean;
  readonly easy: boolean;
  /** What the sentences of `plan` put between their braces. */
  readonly fill: Readonly<Record<string, string | number>>;
}

const sceneNames = (body = ''): string[] =>
  [...body.matchAll(/<Scene name="([^"]+)">/g)].map(([, name = '']) => name);

async function terms(words: readonly string[], locale: Locale): Promise<string> {
  const entries = await Promise.all(words.map((word) => getEntry('glossary', word)));
  return entries.flatMap((entry) => (entry ? [entry.data[locale].term] : [])).join(', ');
}

/**
 * Gathers what a plan says of its topic, from the lesson, the plan record, the glossary and the facts.
 * @param count scored questions in the form the plan prints
 * @throws Error naming the lesson that is missing
 */
export async function planSource(cell: PlanCell, locale: Locale, count: number): Promise<PlanSource> {
  const { band, topic, plan } = cell;
  const id = `${topic.id}/${band}/${locale}`;
  const lesson = await getEntry('lessons', id);
  if (!lesson) throw new Error(`There is no lesson src/content/lessons/${id}.mdx. Write it.`);
  const t = translator(locale);
  const citations = await printedCitations(lesson.data.law, locale);
  const titles = new Set(citations.map(({ title }) => title));
  const numbers = await helpNumbers();
  const convention = await getEntry('sources', 'crc');
  if (convention) titles.delete(convention.data.title[locale]);
  return {
    locale,
    band,
    sensitive: topic.data.sensitive,
    easy: (await getEntry('easy', topic.id)) !== undefined,
    fill: {
      topic: topic.data.title[locale],
      question: lesson.data.title,
      right: t(`lesson:right.${band}`),
      names: sceneNames(lesson.body).join(', '),
      words: await terms(lesson.data.words, locale),
      note: lesson.data.contentNote ?? '',
      objective: plan.objective[locale],
      think: plan.think[locale],
      simple: t(`plan:simple.${band}`),
      value: t(`topics:values.${topic.data.value}`),
      grades: t(`common:grades.${band}`),
      ages: t(`common:bands.${band}`),
      articles: [...topic.data.crc].sort((left, right) => left - right).join(', '),
      titles: [...titles].map((title) => `${title}.`).join(' '),
      date: formatDate(locale, lesson.data.checkedOn),
      days: (await readFact('teacher-report-days')).value,
      helpline: numbers.helpline,
      emergency: numbers.emergency,
      count,
    },
  };
}
