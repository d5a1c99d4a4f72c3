import { phrase } from '#i18n/browser';
import type { PlayerData } from './player-data.ts';

/** What is asked, how long it takes and that every question is free, above the first question. */
export function Intro({ data }: { readonly data: PlayerData }) {
  const { form, strings, minutes, name, paths } = data;
  const length = form.kind === 'pulse' ? strings.introPulse : strings.introTopic;
  return (
    <div class="intro">
      <p>
        <strong>{name}.</strong> {phrase(length, { count: form.items.length, minutes })} {strings.introFree}{' '}
        {form.kind === 'pulse' ? <a href={paths.home}>{strings.notToday}</a> : null}
      </p>
    </div>
  );
}
