import type { Namespaces } from '#i18n';
import type { Taken } from './steps-taken.ts';

interface Props {
  readonly text: Namespaces['mypath'];
  readonly taken: readonly Taken[];
}

/** A sheet to print: what was done, and empty lines for a name and a day, which are written by hand. */
export function Certificate({ text, taken }: Props) {
  return (
    <section class="certificate stack" aria-labelledby="certificate">
      <h2 id="certificate">{text.certificate}</h2>
      <p class="write-line">{text.certificateName}</p>
      <p>{text.certificateText}</p>
      <ul>
        {taken.map(({ id, title, lesson, quiz }) => (
          <li key={id}>
            <strong>{title}</strong> ({lesson ? (quiz ? text.both : text.lesson) : text.quiz})
          </li>
        ))}
      </ul>
      <p class="write-line">{text.certificateDay}</p>
      <p class="meta">{text.certificateNote}</p>
    </section>
  );
}
