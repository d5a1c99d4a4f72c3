import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#quiz/attempt';
import type { Assignment } from '#quiz/handin';
import { keepCode, keptCode, withoutOpinions } from '#stores/attempt';
import type { PlayerData } from './player-data.ts';

interface Props {
  readonly data: PlayerData;
  readonly attempt: Attempt;
  readonly assignment: Assignment;
  readonly onStep: (attempt: Attempt) => void;
}

/** The code, its hash and its picture are needed at the end alone; they are fetched while the child reads. */
const load = () => import('./HandedCode.tsx');
type Loaded = Awaited<ReturnType<typeof load>>;

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="promise">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What the child is told before anything is written, then the code: made once, shown again as it is. */
export function HandIn({ data, attempt, assignment, onStep }: Props) {
  const { form, handin, locale, promise } = data;
  const name = assignment.key.join('.');
  const [code, setCode] = useState(() => keptCode(form, name));
  const [declined, decline] = useState(false);
  const [missing, setMissing] = useState(false);
  /** The code, at once and not after the next drawing: two quick taps throw the dice once. */
  const thrown = useRef(code);
  const [views, setViews] = useState<Loaded>();
  const [asking, ask] = useState(false);

  const show = async (ticket?: number, wanted = assignment.tickets): Promise<void> => {
    try {
      const loaded = await load();
      setViews(loaded);
      setMissing(false);
      if (!thrown.current) {
        ask(wanted === true && ticket === undefined);
        if (wanted && ticket === undefined) return;
        const made = loaded.makeCode(form, attempt, assignment, locale, ticket);
        thrown.current = made;
        keepCode(form, name, made);
        onStep(withoutOpinions(form, attempt));
        setCode(made);
      }
    } catch {
      setMissing(true);
    }
  };
  useEffect(() => {
    if (code) void show();
    else load().catch(() => undefined);
  }, []);

  if (code && views) return <views.HandedCode data={data} code={code} />;
  if (asking && views) return <views.TicketField data={data} of={assignment} onTicket={show} />;
  if (declined) {
    return (
      <p>
        <button type="button" class="button-quiet" onClick={() => decline(false)}>
          {handin.make}
        </button>
      </p>
    );
  }
  return (
    <section class="card stack" data-promise>
      <h2>{promise.title}</h2>
      <Lines of={promise.lines} />
      <h3>{promise.notTitle}</h3>
      <Lines of={promise.not} />
      <p role="status">{missing ? handin.chunkMissing : ''}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => void show()}>
          {handin.make}
        </button>
        <button type="button" class="button-quiet" onClick={() => decline(true)}>
          {handin.leaveIt}
        </button>
        {assignment.tickets ? null : (
          <button type="button" class="button-quiet" onClick={() => void show(undefined, true)}>
            {handin.ticketHave}
          </button>
        )}
      </div>
    </section>
  );
}
