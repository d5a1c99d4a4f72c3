import { helpNumbers } from '#components/help/numbers.ts';
import { readFact } from '#components/lesson/fact.ts';

/** What the sentences of `safeguarding` put between their braces: numbers of help and the days to report. */
export async function helpValues(): Promise<Record<string, string>> {
  return { ...(await helpNumbers()), days: (await readFact('teacher-report-days')).value };
}
