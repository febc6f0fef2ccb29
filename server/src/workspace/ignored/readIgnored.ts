import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, type JSONPath, type ParseError, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationProblem } from '../configuration/configuration.ts';
import { isObject } from '../isObject.ts';
import { unknownRule, unknownSetting } from '../unknownNames.ts';
import { type IgnoredEntry, type IgnoredFile, ignoredVersion } from './ignored.ts';

type IgnoredReading = Pick<IgnoredFile, 'entries' | 'problems'>;
type JsonObject = { readonly [name in string]?: unknown };
/** Reports a value in the file or, with `'name'`, the name of the property that has it. */
type Tell = (severity: ConfigurationProblem['severity'], message: string, path: JSONPath, name?: 'name') => void;

const fileKeys = ['$schema', 'version', 'ignored'];
const entryKeys = ['rule', 'file', 'fingerprint', 'reason'] as const;

/**
 * Reads the text of a file of ignored findings. What is not understood ignores nothing and becomes a problem: a warning
 * with the nearest known name for an unknown name, an error for anything malformed. `knownRules` are the names of the
 * catalogue; with null, any name is accepted.
 */
export function readIgnored(text: string, knownRules: readonly string[] | null): IgnoredReading {
  const told: Parameters<Tell>[] = [];
  const tell: Tell = (...what) => told.push(what);
  const content = parse(text);
  if (content === undefined) tell('error', l10n.t('This is not valid JSON.'), []);
  const entries = content === undefined ? [] : readContent(content, knownRules, tell);
  // The file of an archive is large and mostly correct, so ranges are computed only if there are problems.
  return { entries, problems: told.length === 0 ? [] : locate(told, text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readContent(content: unknown, knownRules: readonly string[] | null, tell: Tell): IgnoredEntry[] {
  if (!isObject(content)) {
    tell('error', l10n.t('An object belongs here: { … }.'), []);
    return [];
  }
  tellUnknownKeys(content, fileKeys, tell, []);
  const { version = ignoredVersion, ignored = [] } = content;
  if (version !== ignoredVersion) {
    tell(
      'error',
      l10n.t(
        'This version of Newsmark reads only version {0} of this file. Update Newsmark, or correct the number.',
        ignoredVersion,
      ),
      ['version'],
    );
    return [];
  }
  if (!Array.isArray(ignored)) {
    tell('error', l10n.t('A list belongs here: [ … ].'), ['ignored']);
    return [];
  }
  return ignored.flatMap((entry, index) => readEntry(entry, knownRules, tell, ['ignored', index]));
}

function readEntry(entry: unknown, knownRules: readonly string[] | null, tell: Tell, path: JSONPath): IgnoredEntry[] {
  if (!isObject(entry)) {
    tell('error', l10n.t('An object belongs here: { … }.'), path);
    return [];
  }
  tellUnknownKeys(entry, entryKeys, tell, path);
  const wrong = entryKeys.filter((key) => entry[key] !== undefined && !isText(entry[key]));
  for (const key of wrong) tell('error', l10n.t('A text that is not empty belongs here: "…".'), [...path, key]);
  const { rule, file, fingerprint, reason } = entry;
  if (wrong.length > 0) return [];
  if (!isText(rule)) tell('error', l10n.t('Say which rule is ignored: "rule": "…".'), path);
  else if (knownRules?.includes(rule) === false) tell('warning', unknownRule(rule, knownRules), [...path, 'rule']);
  else if (!isText(file) && !isText(fingerprint)) {
    const message = l10n.t(
      'Say what it applies to: "file", "fingerprint" or both. To turn a rule off for all articles, use the configuration file.',
    );
    tell('error', message, path);
  } else {
    return [
      {
        rule,
        ...(isText(file) && { file: file.normalize() }),
        ...(isText(fingerprint) && { fingerprint }),
        ...(isText(reason) && { reason }),
      },
    ];
  }
  return [];
}

function tellUnknownKeys(object: JsonObject, known: readonly string[], tell: Tell, path: JSONPath): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) tell('warning', unknownSetting(key, known), [...path, key], 'name');
  }
}

function locate(told: readonly Parameters<Tell>[], text: string): ConfigurationProblem[] {
  const document = TextDocument.create('', 'json', 0, text);
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { disallowComments: true });
  return told.map(([severity, message, path, name]) => {
    const value = root && findNodeAtLocation(root, path);
    const place = faults[0] ?? (name ? value?.parent?.children?.[0] : value) ?? { offset: 0, length: 0 };
    const range = {
      start: document.positionAt(place.offset),
      end: document.positionAt(place.offset + place.length),
    };
    return { severity, message, range };
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
