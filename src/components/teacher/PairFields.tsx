import type { Namespaces } from '#i18n';
import type { Wave } from '#stores/boxes';
import { RadioField } from '../field/RadioField.tsx';

/** How the two letters are shared out: by a coin on each device, or by the rows of the class. */
export type PairWay = 'coin' | 'rows';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly wave: Wave;
  readonly onWave: (wave: Wave) => void;
  /** Absent where rows are the only way. */
  readonly way: PairWay | undefined;
  readonly onWay: (way: PairWay) => void;
}

/** What is asked of a before and after beside a set: which of the two it is, and who gets which letter. */
export function PairFields({ strings, wave, onWave, way, onWay }: Props) {
  return (
    <>
      <RadioField
        name="wave"
        legend={strings.wave}
        hint={strings.waveHint}
        choices={[
          ['before', strings.before],
          ['after', strings.after],
        ]}
        value={wave}
        onValue={onWave}
      />
      {way ? (
        <RadioField
          name="way"
          legend={strings.pairWay}
          hint={strings.pairCoinHint}
          choices={[
            ['coin', strings.pairCoin],
            ['rows', strings.pairRows],
          ]}
          value={way}
          onValue={onWay}
        />
      ) : null}
    </>
  );
}
