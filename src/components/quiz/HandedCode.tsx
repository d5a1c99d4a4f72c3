import type { Attempt } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import { type Assignment, type CodeLanguage, groupCode, handIn } from '#quiz/handin';
import { deviceRandom } from '#stores/random';
import { Qr } from '../qr/Qr.tsx';
import type { PlayerData } from './player-data.ts';

export { TicketField } from './TicketField.tsx';

/** Makes the child's code with the device's own dice. Call it once an attempt; see `handIn`. */
export function makeCode(
  form: Form,
  attempt: Attempt,
  assignment: Assignment,
  language: CodeLanguage,
  ticket?: number,
): string {
  return handIn(form, attempt, assignment, language, deviceRandom, ticket);
}

interface Props {
  readonly data: PlayerData;
  readonly code: string;
}

/** The finished code, to show, copy on a slip or scan. */
export function HandedCode({ data, code }: Props) {
  const { handin, paths } = data;
  return (
    <section class="card stack" data-handed>
      <h2>{handin.codeTitle}</h2>
      <p>{handin.codeLead}</p>
      <p class="code" data-code>
        {groupCode(code)
          .split('-')
          .map((group, place) => (
            <span key={`${place}${group}`}>{group} </span>
          ))}
      </p>
      <Qr text={code} kind="code" label={handin.qrLabel} />
      <p class="meta">
        {handin.once} {handin.same}
      </p>
      <p>
        <a href={paths.myCode}>{handin.whatInside}</a>
      </p>
    </section>
  );
}
