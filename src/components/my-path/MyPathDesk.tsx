import { useEffect, useRef, useState } from 'preact/hooks';
import { erasePath, readPath, startPath } from '#stores/my-path';
import { useQuiet } from '../quiz/quiet.ts';
import { Certificate } from './Certificate.tsx';
import type { PathData } from './path-data.ts';
import { stepsTaken } from './steps-taken.ts';

/** Turns "My path" on and off; shows it and prints it while it is on. Nothing but a press here turns it on. */
export function MyPathDesk({ data }: { readonly data: PathData }) {
  const { text, topics } = data;
  const [steps, setSteps] = useState<readonly string[]>();
  const [said, setSaid] = useState('');
  const [alive, setAlive] = useState(false);
  const [covered, cover] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const look = (): void => setSteps(readPath());
    look();
    setAlive(true);
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const taken = stepsTaken(topics, steps ?? []);
  // Put down for a while: whoever takes the phone next sees nothing unasked.
  useQuiet(taken.length > 0 && !covered, () => cover(true));

  const tell = (words: string): void => {
    setSteps(readPath());
    setSaid(words);
    status.current?.focus();
  };
  const turnOn = (): void => tell(startPath() ? text.on : text.refused);
  const erase = (): void => {
    erasePath();
    tell(text.erased);
  };
  const uncover = (): void => {
    cover(false);
    status.current?.focus();
  };
  const shown = taken.length > 0 && !covered;

  return (
    <div class="stack">
      <p class="notice screen-only" role="status" tabIndex={-1} ref={status}>
        {said || (steps ? text.on : text.off)}
      </p>
      {alive && !steps ? (
        <p>
          <button type="button" class="button" data-turn-on onClick={turnOn}>
            {text.turnOn}
          </button>
        </p>
      ) : null}
      {steps && taken.length === 0 ? <p data-empty>{text.empty}</p> : null}
      {shown ? <Certificate text={text} taken={taken} /> : null}
      {steps ? (
        <p class="button-row">
          {shown ? (
            <button type="button" class="button" onClick={() => print()}>
              {text.print}
            </button>
          ) : null}
          {covered && taken.length > 0 ? (
            <button type="button" class="button" data-uncover onClick={uncover}>
              {text.show}
            </button>
          ) : null}
          <button type="button" class="button-quiet" data-erase onClick={erase}>
            {text.erase}
          </button>
        </p>
      ) : null}
    </div>
  );
}
