import { phrase } from '#i18n/browser';
import { type Label, localities, regionCodes } from '#quiz/region';
import type { Batch } from './desk.ts';
import type { MergeData } from './merge-data.ts';

interface Props {
  readonly data: MergeData;
  readonly batches: readonly Batch[];
  readonly onLabel: (id: number, label: Label) => void;
}

interface FieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value | undefined;
  readonly values: readonly Value[];
  readonly name: (value: Value) => string;
  readonly none: string;
  readonly onValue: (value: Value | undefined) => void;
}

/** A list to choose one label from, or none. */
function LabelField<Value extends string>({
  id,
  label,
  value,
  values,
  name,
  none,
  onValue,
}: FieldProps<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        autocomplete="off"
        value={value ?? ''}
        onChange={(event) => onValue(values.find((own) => own === event.currentTarget.value))}
      >
        <option value="">{none}</option>
        {values.map((own) => (
          <option key={own} value={own}>
            {name(own)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where each batch of files comes from, as the person who merges them says: from two fixed lists. */
export function Batches({ data, batches, onLabel }: Props) {
  const { strings, regions } = data;
  const nameOf = ({ folder, drop }: Batch): string =>
    folder === '' ? phrase(strings.batchFiles, { number: drop }) : phrase(strings.batchFolder, { folder });
  const children = ({ files }: Batch): number => files.reduce((sum, { aggregate }) => sum + aggregate.n, 0);
  return (
    <section class="stack screen-only" aria-labelledby="from-title">
      <h2 id="from-title">{strings.fromTitle}</h2>
      <p class="meta">{strings.fromLead}</p>
      <ul class="batch-list">
        {batches.map((batch) => {
          const { id, label, files } = batch;
          return (
            <li key={id}>
              {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a row with the fields it names */}
              <div role="group" aria-labelledby={`batch-${id}`} class="batch" data-batch={batch.folder}>
                <p id={`batch-${id}`}>
                  <strong>
                    <bdi>{nameOf(batch)}</bdi>
                  </strong>
                  <br />
                  <span class="meta">
                    {phrase(strings.batchSize, { files: files.length, children: children(batch) })}
                  </span>
                </p>
                <LabelField
                  id={`region-${id}`}
                  label={strings.region}
                  value={label.region}
                  values={regionCodes}
                  name={(code) => regions[code].name}
                  none={strings.notGiven}
                  onValue={(region) => onLabel(id, { ...label, region })}
                />
                <LabelField
                  id={`locality-${id}`}
                  label={strings.locality}
                  value={label.locality}
                  values={localities}
                  name={(own) => strings[own]}
                  none={strings.notGiven}
                  onValue={(locality) => onLabel(id, { ...label, locality })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
