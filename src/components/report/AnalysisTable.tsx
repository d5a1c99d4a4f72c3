import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { ItemAnalysis, ScaleAnalysis } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { figure, wholePercent } from './interval-text.ts';

interface Props {
  readonly scales: readonly ScaleAnalysis[];
  readonly sheet: FormSheet;
  readonly strings: Namespaces['report'];
}

const dash = '–';

function flagsOf({ flags, distractors = [] }: ItemAnalysis, strings: Namespaces['report']): string {
  const options = distractors.flatMap((flag, option) =>
    flag && flag !== 'works' ? [phrase(strings[flag], { option: option + 1 })] : [],
  );
  return [...flags.map((flag) => strings[flag]), ...options].join('; ') || strings.noFlags;
}

/** How the items work together: for those who write and check them. */
export function AnalysisTable({ scales, sheet, strings }: Props) {
  const fixed = (value: number | undefined): string =>
    value === undefined ? dash : figure(value, strings, 2);
  const name = { K: strings.indicatorK, D: strings.indicatorD };
  return (
    <details class="card" data-analysis>
      <summary>{strings.analysis}</summary>
      <p class="meta">{strings.analysisLead}</p>
      {scales.map(({ indicator, kr20, n }) =>
        kr20 ? (
          <p key={indicator}>
            {phrase(strings.kr20, {
              indicator: name[indicator],
              value: fixed(kr20.value),
              low: fixed(kr20.interval?.low),
              high: fixed(kr20.interval?.high),
              n,
            })}{' '}
            {kr20.rough ? strings.rough : null}
          </p>
        ) : null,
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <section class="table-scroll" aria-label={strings.analysis} tabIndex={0}>
        <table class="table analysis-table">
          <thead>
            <tr>
              <th scope="col">{strings.question}</th>
              <th scope="col">{strings.difficultyColumn}</th>
              <th scope="col">{strings.itemTotalColumn}</th>
              <th scope="col">{strings.raschColumn}</th>
              <th scope="col">{strings.flagsColumn}</th>
            </tr>
          </thead>
          <tbody>
            {scales.flatMap(({ items }) =>
              items.map((item) => (
                <tr key={item.id} data-analysed={item.id}>
                  <th scope="row">
                    <span class="meta">{name[item.indicator]}</span> {sheet.texts[item.id]?.stem}
                  </th>
                  <td>{fixed(wholePercent(item.difficulty) / 100)}</td>
                  <td>{fixed(item.itemTotal)}</td>
                  <td>
                    {item.rasch ? `${fixed(item.rasch.difficulty)} ± ${fixed(item.rasch.error)}` : dash}
                  </td>
                  <td>{flagsOf(item, strings)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}
