import { phrase } from '#i18n/browser';
import type { RoomData } from './room-data.ts';
import type { RoomPlan, Stretch } from './room-plan.ts';

interface Props {
  readonly strings: RoomData['strings'];
  readonly plan: RoomPlan;
  /** Where children type the class code. */
  readonly address: string;
}

/** The lesson as a table: minutes, who is at the computers, what the others do. */
export function PlanTable({ strings, plan, address }: Props) {
  const atComputers = ({ type, wave }: Stretch): string => {
    if (wave) return phrase(strings.waveText, { ...wave });
    if (type === 'change') return strings.changeText;
    return type === 'start' ? strings.startText : strings.endText;
  };
  const others = ({ wave }: Stretch): string => {
    if (!wave) return strings.everybody;
    if (plan.waves === 1) return strings.waitAlone;
    return wave.number === 1 ? strings.waitText : strings.waitAgain;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section class="table-scroll" aria-label={strings.planTitle} tabIndex={0}>
      <table class="table room-plan">
        <thead>
          <tr>
            <th scope="col">{strings.minutesColumn}</th>
            <th scope="col">{strings.computersColumn}</th>
            <th scope="col">{strings.othersColumn}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{strings.before}</th>
            <td colSpan={2}>{phrase(strings.beforeText, { address })}</td>
          </tr>
          {plan.stretches.map((stretch) => (
            <tr key={stretch.from} data-stretch={stretch.type}>
              <th scope="row">{phrase(strings.range, { from: stretch.from, to: stretch.to })}</th>
              <td data-column={strings.computersColumn}>{atComputers(stretch)}</td>
              <td data-column={strings.othersColumn}>{others(stretch)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
