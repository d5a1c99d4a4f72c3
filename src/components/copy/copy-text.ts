/** Copies what is selected in a field made for it: the only way at an http:// address, which has no clipboard. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Copies a text, when somebody pressed for it. Resolves to whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  if (!globalThis.isSecureContext) return copySelected(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
