import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { TellValue, ValuePath } from '../tellValue.ts';
import { unknownSetting } from '../unknownNames.ts';
import type { ConfigurationProblem } from './configuration.ts';

/** Reports what is wrong at a place in the file. */
export type Tell = (severity: ConfigurationProblem['severity'], message: string, place: Place) => void;
export type Place = Pick<Node, 'offset' | 'length'>;
/** By key, the function that reads its value. */
export type Readers = Readonly<Record<string, (value: Node) => void>>;

/** Reads each property of an object with the reader of its key; reports keys without a reader. */
export function readObject(node: Node, tell: Tell, readers: Readers): void {
  for (const [key, value] of entriesOf(node, tell)) {
    const read = Object.hasOwn(readers, key.value) ? readers[key.value] : undefined;
    if (read) read(value);
    else tell('warning', unknownSetting(key.value, Object.keys(readers)), key);
  }
}

/** Reports what is wrong in a value at the nodes that the value was made from. */
export function tellValue(root: Node, tell: Tell): TellValue {
  const nodeAt = (path: ValuePath) => findNodeAtLocation(root, [...path]) ?? root;
  return {
    unknown: (message, path) => {
      const node = nodeAt(path);
      tell('warning', message, node.parent?.children?.[0] ?? node);
    },
    wrong: (message, path) => tell('error', message, nodeAt(path)),
  };
}

/** Calls `take` for each text of a list that is not empty; reports everything else. */
export function readTexts(node: Node, tell: Tell, take: (text: string, entry: Node) => void): void {
  if (node.type !== 'array') {
    tell('error', l10n.t('A list of texts belongs here: ["…", "…"].'), node);
    return;
  }
  for (const entry of node.children ?? []) {
    if (typeof entry.value === 'string' && entry.value.trim() !== '') take(entry.value, entry);
    else tell('error', l10n.t('A text that is not empty belongs here: "…".'), entry);
  }
}

/** The keys and values of an object in text order. If the node is no object, reports an error and gives none. */
export function entriesOf(node: Node, tell: Tell): [key: Node, value: Node][] {
  if (node.type !== 'object') tell('error', l10n.t('An object belongs here: { … }.'), node);
  return (node.children ?? []).flatMap(({ type, children: [key, value] = [] }): [Node, Node][] =>
    type === 'property' && key && value ? [[key, value]] : [],
  );
}
