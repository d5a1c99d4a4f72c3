import { SaxesParser } from 'saxes';
import { failure, type Outcome, success } from '../item/index.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Malformed } from './malformed.ts';
import { type Place, placesOf } from './places.ts';
import { Stop } from './stop.ts';

/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own characters and CDATA, those of its children apart. */
  readonly text: string;
  readonly place: Place;
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** saxes puts "line:column: " before what it says. */
const says = (message: string): string => message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '');

function parse(text: string): XmlElement {
  const placeOf = placesOf(text);
  const first = text.search(/\S/);
  if (first >= 0 && text[first] !== '<') {
    throw new Stop({ type: 'xml', says: 'it does not begin with a tag', place: placeOf(first) });
  }
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  const here = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  const started = (): Place => placeOf(text.lastIndexOf('<', parser.position - 1));
  let place: Place = { line: 1, column: 1 };
  parser.on('error', ({ message }) => {
    throw new Stop({ type: 'xml', says: says(message), place: here() });
  });
  parser.on('doctype', () => {
    throw new Stop({ type: 'doctype', place: placeOf(text.lastIndexOf('<!DOCTYPE', parser.position)) });
  });
  parser.on('opentagstart', () => {
    place = started();
    if (open.length >= MAX_DEPTH) throw new Stop({ type: 'too-deep', limit: MAX_DEPTH, place });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: '',
      place,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const add = (characters: string) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  if (!root) throw new Stop({ type: 'empty' });
  return root;
}

/**
 * Reads an XML file into its elements. Nothing outside the file is ever asked for: a DOCTYPE ends the reading, so
 * there are no entities but those of XML itself, and none that grow.
 * @param text with `\n` line ends
 * @returns the outermost element, or the first fault with its place
 * @example readXml('<a b="1">x</a>') // { ok: true, value: { name: 'a', text: 'x', … } }
 */
export function readXml(text: string): Outcome<XmlElement, Malformed> {
  try {
    return success(parse(text));
  } catch (cause) {
    if (cause instanceof Stop) return failure(cause.fault);
    throw cause;
  }
}

/**
 * The first child of a name.
 * @example childOf(question, 'name')?.text
 */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
