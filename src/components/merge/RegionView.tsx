import { useId, useMemo } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { satisfactionItems } from '#quiz/form';
import type { MergedGroup, RegionCode } from '#quiz/region';
import { csvText, type RegionReport, regionCells, regionColumns, regionReport } from '#quiz/report';
import { saveFile } from '../report/save-file.ts';
import type { KnownForm, MergeData } from './merge-data.ts';
import { RegionMap } from './RegionMap.tsx';
import { type RegionRow, RegionTable } from './RegionTable.tsx';

interface Props {
  readonly data: MergeData;
  readonly group: MergedGroup;
  readonly known: KnownForm;
}

/** Semicolons, decimal commas and a byte order mark, as spreadsheets of Kazakhstan read it. */
function saveRegions({ slug }: KnownForm, { formVersion, mode }: MergedGroup, report: RegionReport): void {
  const cells = regionCells(report, { form: slug, version: formVersion, mode });
  const text = csvText([[...regionColumns], ...cells], { separator: ';', mark: true });
  saveFile(`regions-${slug}-${mode}.csv`, text, 'text/csv');
}

/** The tables under the map: regions, towns and villages, and both crossed. */
function Tables({ data, report, opinions }: { data: MergeData; report: RegionReport; opinions: boolean }) {
  const { strings, regions } = data;
  const { total, localities, crossed, unlabelled } = report;
  const nameOf = (code: RegionCode | undefined): string => (code ? regions[code].name : '');
  const all: RegionRow = { key: 'all', name: strings.all, part: total };
  const rows = report.regions.map(
    (part): RegionRow => ({ key: part.label.region ?? '', name: nameOf(part.label.region), part }),
  );
  const places = localities.map(
    (part): RegionRow => ({
      key: part.label.locality ?? '',
      name: part.label.locality === 'urban' ? strings.towns : strings.villages,
      part,
    }),
  );
  const both = crossed.map(
    (part): RegionRow => ({
      key: `${part.label.region} ${part.label.locality}`,
      name: phrase(part.label.locality === 'urban' ? strings.townsOf : strings.villagesOf, {
        name: nameOf(part.label.region),
      }),
      part,
    }),
  );
  const table = (caption: string, head: string, of: readonly RegionRow[]) => (
    <RegionTable data={data} caption={caption} head={head} rows={of} opinions={opinions} />
  );
  return (
    <>
      {rows.length > 0 ? (
        <details data-table>
          <summary>{strings.tableTitle}</summary>
          {table(strings.tableTitle, strings.region, [all, ...rows])}
        </details>
      ) : null}
      {rows.length > 0 && unlabelled.region.children > 0 ? (
        <p class="meta">{phrase(strings.withoutRegion, { ...unlabelled.region })}</p>
      ) : null}
      {places.length > 0
        ? table(strings.placesTitle, strings.locality, rows.length > 0 ? places : [all, ...places])
        : null}
      {places.length > 0 && unlabelled.locality.children > 0 ? (
        <p class="meta">{phrase(strings.withoutLocality, { ...unlabelled.locality })}</p>
      ) : null}
      {both.length > 0 ? (
        <details>
          <summary>{strings.crossedTitle}</summary>
          {table(strings.crossedTitle, strings.region, both)}
        </details>
      ) : null}
    </>
  );
}

/** Regions, towns and villages of one group: the map, the tables behind it, and what they may be taken for. */
export function RegionView({ data, group, known }: Props) {
  const { strings } = data;
  const id = useId();
  const report = useMemo(() => regionReport(known.form, group.parts), [known, group]);
  if (group.mode === 'combined') return <p class="meta screen-only">{strings.regionsCombined}</p>;
  if ('type' in report && report.type === 'no-labels') {
    return <p class="meta screen-only">{strings.regionsAsk}</p>;
  }
  const opinions = group.mode === 'device' && satisfactionItems(known.form).length > 0;
  return (
    <section class="region-view stack" aria-labelledby={id} data-regions>
      <h3 id={id}>{strings.regionsTitle}</h3>
      {'type' in report ? (
        <p class="notice" data-too-few>
          {phrase(strings.regionsTooFew, {
            neededChildren: report.neededChildren,
            neededBoxes: report.neededBoxes,
            children: report.children,
            boxes: report.boxes,
          })}
        </p>
      ) : (
        <>
          <p>{strings.regionsLead}</p>
          {group.mode === 'paper' ? <p class="notice">{strings.regionsPaper}</p> : null}
          {report.regions.length > 0 ? <RegionMap data={data} report={report} opinions={opinions} /> : null}
          <Tables data={data} report={report} opinions={opinions} />
          <p class="meta">{strings.tableLegend}</p>
          {report.comparisons > 0 ? (
            <p class="meta">{phrase(strings.comparisons, { comparisons: report.comparisons })}</p>
          ) : null}
          <div class="button-row screen-only">
            <button
              type="button"
              class="button-quiet"
              data-save-regions
              onClick={() => saveRegions(known, group, report)}
            >
              {strings.saveRegions}
            </button>
            <button type="button" class="button-quiet" onClick={() => print()}>
              {strings.print}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
