import { useEffect, useRef, useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { normalise } from '#quiz/handin';
import { isUsbEdition } from '../offline/standing.ts';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly onText: (text: string) => void;
}

/** Between two looks at the picture. */
const PAUSE_MS = 250;

/** Scans QR codes with the camera. Pictures are looked at and dropped: nothing is stored or sent. */
export function CameraScanner({ strings, onText }: Props) {
  const [running, run] = useState(false);
  const [message, setMessage] = useState('');
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (!running) return;
    let stopped = false;
    let stream: MediaStream | undefined;
    const seen = new Set<string>();

    const look = async (): Promise<void> => {
      const { readQr } = await import('./read-qr.ts');
      while (!stopped) {
        const text = video.current ? await readQr(video.current) : undefined;
        const code = text === undefined ? '' : normalise(text);
        if (text !== undefined && !seen.has(code) && !stopped) {
          seen.add(code);
          onText(text);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    const start = async (): Promise<void> => {
      try {
        if (!navigator.mediaDevices) throw new DOMException('no camera', 'NotFoundError');
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (stopped || !video.current) return;
        video.current.srcObject = stream;
        await video.current.play();
        setMessage(strings.cameraOn);
        await look();
      } catch (error) {
        const refused = error instanceof DOMException && error.name === 'NotAllowedError';
        const missing = globalThis.isSecureContext ? strings.cameraMissing : strings.cameraInsecure;
        setMessage(refused ? strings.cameraRefused : missing);
        run(false);
      }
    };
    void start();
    return () => {
      stopped = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [running]);

  if (isUsbEdition()) return <p class="hint">{strings.stickCamera}</p>;
  return (
    <div class="stack">
      <p>
        <button
          type="button"
          class="button-quiet"
          data-camera
          onClick={() => {
            setMessage('');
            run(!running);
          }}
        >
          {running ? strings.cameraStop : strings.camera}
        </button>
      </p>
      <p role="status">{message}</p>
      {running ? <video ref={video} class="camera" muted playsInline aria-label={strings.cameraOn} /> : null}
    </div>
  );
}
