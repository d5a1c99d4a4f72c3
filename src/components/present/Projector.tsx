import { readProjected } from '#quiz/form';
import type { PresentData } from './present-data.ts';
import { Stage } from './Stage.tsx';

/** The projector of a form, or the reason why nothing of it is shown: the engine judges the data of the page. */
export function Projector({ data }: { readonly data: PresentData }) {
  const form = readProjected(data.form);
  if (!form.ok) {
    return (
      <p class="notice notice-warn" role="alert">
        {data.strings.refused}
      </p>
    );
  }
  return (
    <>
      <Stage data={data} form={form.value} />
      {form.value.kind === 'pulse' ? <p>{data.strings.whyLater}</p> : null}
    </>
  );
}
