import type { Attempt } from '#quiz/attempt';
import type { Assignment } from '#quiz/handin';
import { clearTab } from '#stores/tab-storage';
import { HandIn } from './HandIn.tsx';
import type { PlayerData } from './player-data.ts';
import { Result } from './Result.tsx';
import { StillHere } from './StillHere.tsx';

interface Props {
  readonly data: PlayerData;
  readonly attempt: Attempt;
  readonly assignment: Assignment | undefined;
  readonly onStep: (attempt: Attempt) => void;
}

/** After the last question: the result, the code where there is a class, and the way to leave nothing behind. */
export function Ending({ data, attempt, assignment, onStep }: Props) {
  const { strings, paths } = data;
  const clear = (): void => {
    clearTab();
    location.replace(assignment ? paths.code : paths.home);
  };
  return (
    <div class="stack">
      <StillHere strings={strings} onGone={clear} />
      <Result data={data} attempt={attempt} />
      {assignment ? <HandIn data={data} attempt={attempt} assignment={assignment} onStep={onStep} /> : null}
      <p>
        <button type="button" class="button-quiet" data-clear onClick={clear}>
          {strings.finishClear}
        </button>
      </p>
    </div>
  );
}
