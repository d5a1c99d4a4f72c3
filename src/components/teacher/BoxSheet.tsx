import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { assignmentFragment, classCode } from '#quiz/handin';
import { assignmentOf, type KeptBox } from '#stores/boxes';
import { type KeptPair, linkOf } from '#stores/pairs';
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

/** What a class gets for one box. */
export function BoxSheet({ strings, path, codePath, box }: Place & { readonly box: KeptBox }) {
  return (
    <AssignmentSheet
      strings={strings}
      steps={strings.boardSteps}
      link={`${location.origin}${path}#${assignmentFragment(assignmentOf(box))}`}
      codeHint={phrase(strings.classCodeHint, { address: `${location.host}${codePath}` })}
      codes={codeOf(box, strings.classCode)}
    />
  );
}

/** What a class gets for a pair: one link that tosses a coin, or two class codes by rows. */
export function PairSheet({ strings, path, codePath, pair }: Place & { readonly pair: KeptPair }) {
  const assignment = linkOf(pair);
  const address = `${location.host}${codePath}`;
  return (
    <AssignmentSheet
      strings={strings}
      steps={assignment ? strings.boardSteps : phrase(strings.rowsSteps, { address })}
      link={assignment && `${location.origin}${path}#${assignmentFragment(assignment)}`}
      codes={[...codeOf(pair.A, strings.rowsOdd), ...codeOf(pair.B, strings.rowsEven)]}
    />
  );
}
