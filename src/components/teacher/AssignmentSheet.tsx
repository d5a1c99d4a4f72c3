import { phrase } from '#i18n/browser';
import { assignmentFragment, classCode } from '#quiz/handin';
import { assignmentOf, type KeptBox } from '#stores/boxes';
import { Qr } from '../qr/Qr.tsx';
import type { AssignData } from './assign-data.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  readonly strings: AssignData['strings'];
  /** Address of the form's player. */
  readonly path: string;
  /** Address of the page where a class code is typed. */
  readonly codePath: string;
  readonly box: KeptBox;
}

/** The link, QR and class code of an assignment, on the screen and as a half-page to print for the board. */
export function AssignmentSheet({ strings, path, codePath, box }: Props) {
  const assignment = assignmentOf(box);
  const link = `${location.origin}${path}#${assignmentFragment(assignment)}`;
  return (
    <div class="stack" data-assignment>
      <section class="card board stack">
        <h3>{strings.boardTitle}</h3>
        <p>{strings.boardSteps}</p>
        <Qr text={link} kind="address" label={strings.qrLabel} />
        <p class="address" data-link>
          {link}
        </p>
        {assignment.seed === undefined ? null : (
          <>
            <h4>{strings.classCode}</h4>
            <p>{phrase(strings.classCodeHint, { address: `${location.host}${codePath}` })}</p>
            <p class="code" data-class-code-shown>
              {classCode(box.form, assignment.seed)}
            </p>
          </>
        )}
      </section>
      <div class="button-row screen-only">
        <CopyButton text={link} label={strings.copyLink} done={strings.copied} failed={strings.copyFailed} />
        <button type="button" class="button-quiet" onClick={() => print()}>
          {strings.printBoard}
        </button>
      </div>
    </div>
  );
}
