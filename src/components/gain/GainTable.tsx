import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { GainReport, GroupMean, IndicatorGain } from '#quiz/report';
import { bounds } from '../report/interval-text.ts';
import { shareText } from '../report/share-text.ts';

interface Props {
  readonly gain: IndicatorGain;
  readonly report: GainReport;
  readonly strings: Namespaces['gain'];
  readonly words: Namespaces['report'];
}

const waveNames = ['before', 'after'] as const;

/** The means behind the plot: a row for each letter and one for both, a column for each wave. */
export function GainTable({ gain, report, strings, words }: Props) {
  const names = { before: strings.beforeShort, after: strings.afterShort };
  const cell = ({ printed, interval, n }: GroupMean) => (
    <>
      <strong>{shareText(printed, words)}</strong>
      <br />
      <span class="meta">
        {interval ? (
          <>
            {phrase(strings.between, bounds(interval, n, words))}
            <br />
          </>
        ) : null}
        {phrase(strings.children, { n })}
      </span>
    </>
  );
  return (
    <details class="gain-table">
      <summary>{strings.table}</summary>
      <table class="table">
        <thead>
          <tr>
            <td />
            {waveNames.map((wave) => (
              <th key={wave} scope="col">
                {names[wave]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['A', 'B'] as const).map((letter) => (
            <tr key={letter} data-letter={letter}>
              <th scope="row">{phrase(strings.letter, { letter })}</th>
              {waveNames.map((wave) => {
                const own = gain.letters[wave]?.[letter];
                return (
                  <td key={wave} data-mean={own?.mean.toFixed(3)}>
                    {own ? (
                      cell(own)
                    ) : (
                      <>
                        –
                        <br />
                        <span class="meta">
                          {phrase(strings.children, { n: report.letters[wave][letter] })}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr data-letter="both">
            <th scope="row">{strings.together}</th>
            {waveNames.map((wave) => (
              <td key={wave} data-mean={gain.waves[wave].mean.toFixed(3)}>
                {cell(gain.waves[wave])}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </details>
  );
}
