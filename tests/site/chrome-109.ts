/**
 * What Chrome 109 cannot read: the last one for Windows 7 and 8, which school computers still have.
 * Versions are those of MDN's browser-compat-data.
 */

/** Methods that came later; calling one stops a script in the middle. */
const lateCalls = [
  'Array.fromAsync',
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'RegExp.escape',
  'URL.canParse',
  'URL.parse',
  '.difference',
  '.intersection',
  '.isDisjointFrom',
  '.isSubsetOf',
  '.isWellFormed',
  '.showPopover',
  '.symmetricDifference',
  '.togglePopover',
  '.toReversed',
  '.toSorted',
  '.toSpliced',
  '.toWellFormed',
  'AbortSignal.any',
];

/**
 * Calls in a script to what Chrome 109 does not have.
 * A call written `a?.b?.(…)`, or one whose script asks for the method first, is left to the author.
 * @example lateMethods('x.toSorted()') // ['.toSorted']
 */
export const lateMethods = (script: string): string[] =>
  lateCalls.filter((name) => script.includes(`${name}(`));

/** Styles without which a rule or a value is dropped whole, and what shows them. */
const lateStyles: Readonly<Record<string, RegExp>> = {
  'light-dark() (123)': /\blight-dark\(/,
  'lab, lch, oklab, oklch (111)': /\b(?:ok)?(?:lab|lch)\(/,
  'color() and color-mix() (111)': /[:\s,(]color(?:-mix)?\(/,
  'relative colours (119)': /\b(?:rgb|hsl|hwb)a?\(from\s/,
  '@scope (118)': /@scope\b/,
  '@starting-style (117)': /@starting-style\b/,
  '@container style() (111)': /@container[^{]*\bstyle\(/,
  'subgrid (117)': /\bsubgrid\b/,
  'linear() easing (113)': /[:\s,]linear\(/,
  'sin(), cos(), tan() and their like (111)': /\b(?:a?sin|a?cos|a?tan2?|pow|sqrt|hypot|exp|log)\(/,
  'round(), mod(), rem(), abs(), sign() (125)': /[\s:(,](?:round|mod|rem|abs|sign)\(/,
  'anchor() (125)': /\banchor(?:-size)?\(/,
  ':dir() (120)': /:dir\(/,
  ':user-valid, :user-invalid (119)': /:user-(?:in)?valid\b/,
  ':popover-open (114)': /:popover-open\b/,
  ':open (133)': /:open\b/,
  ':nth-child(… of …) (111)': /:nth-(?:last-)?child\([^)]*\sof\s/,
  'rlh, rex, rch, ric, rcap (111-118)': /[\d.](?:rlh|rex|rch|ric|rcap)\b/,
  'mask without -webkit- (120)': /(?<!-webkit-mask[^;{}]*)[;{]mask(?:-image)?:(?![^}]*-webkit-mask)/,
  'sibling-index(), if() (137)': /\b(?:sibling-index|sibling-count|if)\(/,
};

/** A style rule inside a style rule (112). Groups such as @media may hold rules; a rule may not. */
function isNested(css: string): boolean {
  const open: string[] = [];
  for (const [, before = '', brace = ''] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '}') open.pop();
    if (brace !== '{') continue;
    const head = before.trim();
    const parent = open.at(-1);
    if (parent !== undefined && !parent.startsWith('@')) return true;
    open.push(head);
  }
  return false;
}

/** What is tried under `@supports` alone does no harm where it is not known. */
function withoutTried(css: string): string {
  let kept = '';
  let depth = 0;
  for (const [part] of css.matchAll(/@supports[^{]*\{|[{}]|[^{}@]+|@/g)) {
    if (depth === 0 && !part.startsWith('@supports')) kept += part;
    else if (part.endsWith('{')) depth += 1;
    else if (part === '}') depth -= 1;
  }
  return kept;
}

/**
 * Features of a style sheet that Chrome 109 lacks and that no `@supports` stands around, with the version that brought them.
 * What is dropped without harm (`text-wrap`, `@view-transition`, `field-sizing`, `@media (scripting: none)`) is let through.
 * @param css without comments or with
 * @example lateFeatures('a{color:oklch(1 0 0)}') // ['lab, lch, oklab, oklch (111)']
 */
export function lateFeatures(css: string): string[] {
  const read = withoutTried(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|url\([^)]*\)/g, '""'));
  const found = Object.entries(lateStyles).filter(([, pattern]) => pattern.test(read));
  return [...found.map(([name]) => name), ...(isNested(read) ? ['nesting (112)'] : [])];
}
