import type { Namespaces } from '#i18n';
import type { stepsTaken } from './steps-taken.ts';

interface Props {
  readonly text: Namespaces['mypath'];
  readonly taken: ReturnType<typeof stepsTaken>;
}

/** A sheet to print: what was done, and empty lines for a name and a day, which are written by hand. */
export function Certificate({ text, taken }: Props) {
  return (
    <section class="certificate stack" aria-labelledby="certificate">
      <h2 id="certificate">{text.certificate}</h2>
      <p class="write-line">{text.certificateName}</p>
      <p>{text.certificateText}</p>
      {taken.map(({ label, lessons }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul>
            {lessons.map(({ place, title, quiz }) => (
              <li key={place}>{quiz ? `${title} — ${text.withQuiz}` : title}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="write-line">{text.certificateDay}</p>
    </section>
  );
}
