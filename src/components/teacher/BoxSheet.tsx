import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { type Assignment, assignmentFragment, classCode } from '#quiz/handin';
import { assignmentOf, type KeptBox } from '#stores/boxes';
import { type KeptPair, linkOf } from '#stores/pairs';
import { isOnDisk, shownAddress, webAddress } from '../offline/standing.ts';
import { AssignmentSheet, type BoardCode } from './AssignmentSheet.tsx';

interface Place {
  readonly strings: Namespaces['teacher'];
  /** Address of the form's player; of letter A for a pair. */
  readonly path: string;
  /** Address of the page where a class code is typed. */
  readonly codePath: string;
}

const codeOf = (box: KeptBox, title: string): BoardCode[] => {
  const { form, seed, tickets } = assignmentOf(box);
  return seed === undefined ? [] : [{ code: classCode(form, seed, tickets), title }];
};

/** The class link; none where the page has no address for other devices. */
const linkTo = (path: string, assignment: Assignment | undefined): string | undefined =>
  assignment && !isOnDisk() ? `${webAddress(path)}#${assignmentFragment(assignment)}` : undefined;

/** What a class gets for one box. */
export function BoxSheet({ strings, path, codePath, box }: Place & { readonly box: KeptBox }) {
  const onDisk = isOnDisk();
  return (
    <AssignmentSheet
      strings={strings}
      note={onDisk ? strings.stickNote : undefined}
      steps={onDisk ? strings.stickSteps : strings.boardSteps}
      link={linkTo(path, assignmentOf(box))}
      codeHint={onDisk ? undefined : phrase(strings.classCodeHint, { address: shownAddress(codePath, '') })}
      codes={codeOf(box, strings.classCode)}
    />
  );
}

/** What a class gets for a pair: one link that tosses a coin, or two class codes by rows. */
export function PairSheet({ strings, path, codePath, pair }: Place & { readonly pair: KeptPair }) {
  const onDisk = isOnDisk();
  const link = linkTo(path, linkOf(pair));
  const rows = onDisk
    ? strings.stickRowsSteps
    : phrase(strings.rowsSteps, { address: shownAddress(codePath, '') });
  return (
    <AssignmentSheet
      strings={strings}
      note={onDisk ? strings.stickNote : undefined}
      steps={link ? strings.boardSteps : rows}
      link={link}
      codes={[...codeOf(pair.A, strings.rowsOdd), ...codeOf(pair.B, strings.rowsEven)]}
    />
  );
}
