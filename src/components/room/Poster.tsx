import { assignmentFragment, classCode } from '#quiz/handin';
import { assignmentOf, type KeptBox } from '#stores/boxes';
import { isOnDisk, shownAddress, webAddress } from '../offline/standing.ts';
import { Qr } from '../qr/Qr.tsx';
import type { RoomData } from './room-data.ts';

interface Props {
  readonly strings: RoomData['strings'];
  readonly box: KeptBox;
  /** Address of the form's player. */
  readonly path: string;
  readonly codePath: string;
}

/** A sheet of A4 for the board: the address, the class code in large digits, the QR, and what to do. */
export function Poster({ strings, box, path, codePath }: Props) {
  const onDisk = isOnDisk();
  const assignment = assignmentOf(box);
  const { seed, form } = assignment;
  return (
    <article class="room-poster" data-poster={box.id}>
      <h3>{strings.posterHead}</h3>
      <ol>
        <li>
          {onDisk ? strings.stickStep1 : strings.step1}
          {onDisk ? null : <p class="room-address">{shownAddress(codePath, '')}</p>}
        </li>
        {seed === undefined ? null : (
          <li>
            {strings.step2}
            <p class="room-code" data-room-code>
              {classCode(form, seed)
                .split(' ')
                .map((group) => (
                  <span key={group}>{group} </span>
                ))}
            </p>
            <p>{strings.kazakhKeys}</p>
          </li>
        )}
        <li>{strings.step3}</li>
        <li>{strings.step4}</li>
        <li>{strings.step5}</li>
      </ol>
      {onDisk ? null : (
        <Qr
          text={`${webAddress(path)}#${assignmentFragment(assignment)}`}
          kind="address"
          label={strings.qrLabel}
        />
      )}
    </article>
  );
}
