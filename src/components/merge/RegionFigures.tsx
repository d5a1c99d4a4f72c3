import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { RegionFigure } from '#quiz/report';
import { bounds } from '../report/interval-text.ts';
import { shareText } from '../report/share-text.ts';
import { differenceTexts, spreadText } from './region-text.ts';

interface Props {
  readonly indicator: RegionFigure['indicator'];
  readonly figures: readonly RegionFigure[];
  readonly strings: Namespaces['merge'];
  readonly report: Namespaces['report'];
}

/** What a part has on one indicator: each figure with its interval, its children and its difference. */
export function RegionFigures({ indicator, figures, strings, report }: Props) {
  const own = figures.filter((figure) => figure.indicator === indicator);
  const main = own.find(({ measure }) => measure !== 'criterion');
  const criterion = own.find(({ measure }) => measure === 'criterion');
  if (!main) return <span class="meta">{strings.noFigure}</span>;
  const isSeen = own.some(({ difference }) => difference?.visible);
  return (
    <div class="region-figure">
      <strong>{shareText(main.printed, report)}</strong>{' '}
      <span class="meta">{spreadText(main, strings, report)}</span>
      {criterion?.interval ? (
        <div class="meta">
          {phrase(strings.criterion, {
            share: shareText(criterion.printed, report),
            ...bounds(criterion.interval, criterion.n, report),
          })}
        </div>
      ) : null}
      {differenceTexts(own, strings, report).map((text) => (
        <div key={text} class={isSeen ? 'difference-seen' : 'meta'}>
          {text}
        </div>
      ))}
    </div>
  );
}
