/** The report as its reader gets it: the components of the desk, drawn to text; the CLI's text; the tables. */
import { type FunctionComponent, h, type VNode } from 'preact';
import { GroupReportView } from '#components/report/GroupReportView.tsx';
import en from '../../locales/en/report.json' with { type: 'json' };
import kk from '../../locales/kk/report.json' with { type: 'json' };
import ru from '../../locales/ru/report.json' with { type: 'json' };
import { reportText } from '../../src/cli/report-text.ts';
import type { Aggregate } from '../../src/quiz/box/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { csvText, groupReport, tidyCells } from '../../src/quiz/report/index.ts';
import { render, textOf } from './drawn.ts';

const locales = { kk, ru, en };

/** A sheet whose words are the ids of its items. */
export const sheetOf = (form: Form) => ({
  slug: 'form',
  band: '11-15',
  form,
  name: 'form',
  texts: Object.fromEntries(form.items.map(({ id }) => [id, { stem: id, options: ['a', 'b', 'c'] }])),
  lesson: '/',
  minutes: 5,
});

/** The desk's report in three languages. */
export function shownReport(form: Form, aggregate: Aggregate): string {
  return Object.entries(locales)
    .map(([locale, strings]) => {
      const props = {
        strings: { ...strings, selfReportLevels: ['yes', 'some', 'no'] },
        locale,
        sheet: sheetOf(form),
        aggregate,
      };
      return textOf(render(h(GroupReportView as unknown as FunctionComponent<typeof props>, props) as VNode));
    })
    .join('\n');
}

/** What the command line prints, and the table that is saved. */
export function writtenReport(form: Form, aggregate: Aggregate): string {
  const report = groupReport(form, aggregate);
  if ('needed' in report) return '';
  const cells = tidyCells(report, { form: 'form', version: 1, mode: 'device' });
  return `${reportText('form', form, report)}\n${csvText(cells)}`;
}
