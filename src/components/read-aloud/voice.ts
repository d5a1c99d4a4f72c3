/** What is asked of a voice of the browser; a `SpeechSynthesisVoice` has it. */
export interface VoiceTraits {
  /** As the platform writes it: `kk-KZ`, `kk_KZ` or `kk`. */
  readonly lang: string;
  /** Whether the device speaks by itself; other voices send what they read to a server. */
  readonly localService: boolean;
}

/**
 * The first voice that lives on the device and speaks the language; none of another language, which would read Kazakh
 * words as if they were its own, and none that sends the text away.
 * @example ownVoice(speechSynthesis.getVoices(), 'kk')
 */
export function ownVoice<Voice extends VoiceTraits>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  return voices.find(
    ({ lang, localService }) => localService === true && lang.split(/[-_]/)[0]?.toLowerCase() === language,
  );
}
