import { qrPicture } from './qr-picture.ts';

/** Light modules around a QR picture, as its standard wants. */
const QUIET = 4;

interface Props {
  readonly text: string;
  readonly kind: 'code' | 'address';
  /** What the picture is, for those who do not see it. */
  readonly label: string;
}

/** A QR picture, dark on white in every colour scheme, or scanners fail. */
export function Qr({ text, kind, label }: Props) {
  const { path, size } = qrPicture(text, kind);
  const side = size + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      data-qr={kind}
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
