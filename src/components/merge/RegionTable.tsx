import { phrase } from '#i18n/browser';
import type { RegionPart } from '#quiz/report';
import type { MergeData } from './merge-data.ts';
import { RegionFigures } from './RegionFigures.tsx';
import { hidingText } from './region-text.ts';

/** A row of a table of regions: what it is called and what may be said of it. */
export interface RegionRow {
  readonly key: string;
  readonly name: string;
  readonly part: Pick<RegionPart, 'children' | 'boxes' | 'figures' | 'hidden'>;
}

interface Props {
  readonly data: MergeData;
  readonly caption: string;
  /** What the parts are: regions, or towns and villages. */
  readonly head: string;
  readonly rows: readonly RegionRow[];
  /** Whether satisfaction was asked in this form. */
  readonly opinions: boolean;
}

/** Parts below each other with three indicators apart. On a phone each part is a block. */
export function RegionTable({ data: { strings, report }, caption, head, rows, opinions }: Props) {
  const columns = [
    ['K', report.knowledge],
    ['D', report.duty],
    ...(opinions ? [['S', report.satisfaction] as const] : []),
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="table region-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{strings.tookColumn}</th>
            {columns.map(([indicator, name]) => (
              <th key={indicator} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, part }) => (
            <tr key={key} data-part={key}>
              <th scope="row">{name}</th>
              <td>{phrase(strings.took, { children: part.children, boxes: part.boxes })}</td>
              {part.hidden ? (
                <td colSpan={columns.length} data-hidden={part.hidden.type}>
                  <span aria-hidden="true">… </span>
                  {hidingText(part.hidden, strings)}
                </td>
              ) : (
                columns.map(([indicator, label]) => (
                  <td key={indicator} data-label={label}>
                    <RegionFigures
                      indicator={indicator}
                      figures={part.figures}
                      strings={strings}
                      report={report}
                    />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
