import type { Namespaces } from '#i18n';
import { Qr } from '../qr/Qr.tsx';
import { CopyButton } from './CopyButton.tsx';

/** A class code and who types it. */
export interface BoardCode {
  readonly code: string;
  /** `Class code`, or whose: `Rows 1, 3, 5`. */
  readonly title: string;
}

interface Props {
  readonly strings: Namespaces['teacher'];
  /** For the teacher alone: why there is no link. */
  readonly note?: string | undefined;
  /** What children do, in a sentence or two. */
  readonly steps: string;
  /** Absent when children come by the codes alone. */
  readonly link?: string | undefined;
  /** Where a class code is typed, beside the link. */
  readonly codeHint?: string | undefined;
  readonly codes: readonly BoardCode[];
}

/** The link, QR and class codes of an assignment, on the screen and as a half-page to print for the board. */
export function AssignmentSheet({ strings, note, steps, link, codeHint, codes }: Props) {
  return (
    <div class="stack" data-assignment>
      {note ? <p class="notice screen-only">{note}</p> : null}
      <section class="card board stack">
        <h3>{strings.boardTitle}</h3>
        <p>{steps}</p>
        {link ? (
          <>
            <Qr text={link} kind="address" label={strings.qrLabel} />
            <p class="address" data-link>
              {link}
            </p>
          </>
        ) : null}
        {codes.map(({ code, title }) => (
          <div key={code} class="stack">
            <h4>{title}</h4>
            {codeHint ? <p>{codeHint}</p> : null}
            <p class="code" data-class-code-shown>
              {code}
            </p>
          </div>
        ))}
      </section>
      <div class="button-row screen-only">
        {link ? (
          <CopyButton
            text={link}
            label={strings.copyLink}
            done={strings.copied}
            failed={strings.copyFailed}
          />
        ) : null}
        <button type="button" class="button-quiet" onClick={() => print()}>
          {strings.printBoard}
        </button>
      </div>
    </div>
  );
}
