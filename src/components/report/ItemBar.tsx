import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { ItemResult } from '#quiz/report';
import { shareText } from './share-text.ts';

interface Props {
  readonly item: ItemResult;
  readonly strings: Namespaces['report'];
}

const kinds = ['right', 'wrong', 'dontknow', 'skipped'] as const;
const WIDTH = 320;

/** One item as a bar of four parts. Each part has its own pattern, so that it reads without colour. */
export function ItemBar({ item, strings }: Props) {
  const said = phrase(strings.plotText, {
    right: shareText(item.right, strings),
    wrong: shareText(item.wrong, strings),
    dontKnow: shareText(item.dontKnow, strings),
    noAnswer: shareText(item.noAnswer, strings),
  });
  let start = 0;
  return (
    <svg class="plot-bar" viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={said}>
      {item.bars.map((percent, place) => {
        const x = start;
        const width = (percent * WIDTH) / 100;
        start += width;
        return (
          <rect key={kinds[place]} class={`plot-${kinds[place]}`} x={x} y="1" width={width} height="18" />
        );
      })}
    </svg>
  );
}
