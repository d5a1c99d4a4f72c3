import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#quiz/attempt';
import { forgetAttempt, freshAttempt, keepAttempt } from '#stores/attempt';
import { CheckAnswers } from './CheckAnswers.tsx';
import { Ending } from './Ending.tsx';
import { Intro } from './Intro.tsx';
import { takeLetter, toss } from './pair.ts';
import type { PlayerData } from './player-data.ts';
import { Question } from './Question.tsx';
import { useQuiet } from './quiet.ts';
import { Resume } from './Resume.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly data: PlayerData;
  readonly session: Session;
  /** The first question was submitted before the script was there. */
  readonly early?: boolean;
}

/** The quiz: one question a screen, the check, the end. */
export function Player({ data, session, early = false }: Props) {
  const { first, assignment, linkNote } = session;
  const [attempt, setAttempt] = useState(first);
  const [kept, setKept] = useState(true);
  const [found, setFound] = useState(session.found);
  const root = useRef<HTMLDivElement>(null);
  const screen = `${attempt.stage}${attempt.position}${found ? '?' : ''}`;
  const shown = useRef(screen);

  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
    scrollTo(0, 0);
  }, [screen]);

  const step = (next: Attempt): void => {
    setAttempt(next);
    setKept(keepAttempt(data.form, next));
  };
  const takeUp = (): void => {
    if (takeLetter(assignment, found === first)) return;
    if (found) step(found);
    setFound(undefined);
  };
  const startAnew = (): void => {
    forgetAttempt(data.form.number);
    if (toss(assignment)) return;
    setAttempt(freshAttempt(data.form));
    setFound(undefined);
  };
  // Left in the middle on a shared computer: ask whose it is before the next child sees anything of it.
  const begun = Object.keys(attempt.responses).length > 0 || attempt.position > 0;
  useQuiet(begun && !found && attempt.stage !== 'submitted', () => setFound(attempt));

  return (
    <div ref={root} class="player stack" data-stage={attempt.stage}>
      {linkNote ? <p class="notice notice-warn">{linkNote}</p> : null}
      {kept ? null : <p class="notice notice-warn">{data.strings.notKept}</p>}
      {found ? (
        <Resume strings={data.strings} onTakeUp={takeUp} onStartAnew={startAnew} />
      ) : attempt.stage === 'submitted' ? (
        <Ending data={data} attempt={attempt} assignment={assignment} onStep={step} />
      ) : attempt.stage === 'checking' ? (
        <CheckAnswers data={data} attempt={attempt} onStep={step} />
      ) : (
        <>
          {attempt.position === 0 ? <Intro data={data} /> : null}
          <Question data={data} attempt={attempt} onStep={step} early={early} />
        </>
      )}
    </div>
  );
}
