import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../text/lines.ts';
import { keyOf } from './ignored.ts';

/** By key (`keyOf`), the range of each entry in the text of its file. */
export function entryPlaces(text: string): ReadonlyMap<string, Range> {
  const root = parseTree(text);
  const document = TextDocument.create('', 'json', 0, text);
  const entries = (root && findNodeAtLocation(root, ['ignored'])?.children) ?? [];
  return new Map(
    entries
      .filter(({ type }) => type === 'object')
      .map((node) => {
        const range = { start: document.positionAt(node.offset), end: document.positionAt(node.offset + node.length) };
        return [keyOf(getNodeValue(node)), range];
      }),
  );
}
