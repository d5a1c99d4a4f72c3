import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $saved, lookAtSaved } from '#stores/offline/saved';
import type { DeskData } from './desk-data.ts';
import { SavedList } from './SavedList.tsx';
import { SetCard } from './SetCard.tsx';

/** Saving the site in this browser: one card an age, and everything that is saved. */
export function OfflineDesk({ data }: { readonly data: DeskData }) {
  const state = useStore($saved);
  useEffect(() => {
    const look = (): void => void lookAtSaved();
    look();
    addEventListener('online', look);
    return () => removeEventListener('online', look);
  }, []);
  const { text } = data;
  return (
    <div class="stack">
      <section class="stack">
        <h2>{text.saveTitle}</h2>
        <p>{text.saveLead}</p>
        {state.refusal ? (
          <p class="notice notice-warn" role="alert">
            {text.faults[state.refusal]}
          </p>
        ) : null}
        {state.kept && !state.index && !navigator.onLine ? (
          <p class="notice">{text.unlistedOffline}</p>
        ) : null}
        <ul class="offline-sets">
          {data.ages.map((choice) => (
            <SetCard key={choice.age} data={data} choice={choice} state={state} />
          ))}
        </ul>
      </section>
      <SavedList data={data} state={state} />
    </div>
  );
}
