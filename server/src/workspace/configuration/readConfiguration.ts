import * as l10n from '@vscode/l10n';
import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLexicon } from '../../article/lexicon.ts';
import type { Severity } from '../../rules/rule.ts';
import type { OptionValues } from '../../rules/ruleOptions.ts';
import type { Range } from '../../text/lines.ts';
import { comparePositions } from '../../text/ranges.ts';
import { readStyle, readStyles } from '../readHouseStyle.ts';
import { readRuleSetting } from '../readRuleSetting.ts';
import { unknownRule } from '../unknownNames.ts';
import { type Configuration, type ConfigurationProblem, emptyConfiguration } from './configuration.ts';
import { isPattern } from './filePatterns.ts';
import { entriesOf, type Place, readObject, readTexts, type Tell, tellValue } from './jsonNodes.ts';

export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** In text order. */
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads the text of a configuration file, in which comments and trailing commas are allowed. What is not understood is
 * left out and becomes a problem: a warning with the nearest known name for an unknown name, an error for a value of the
 * wrong type. `knownRules` are the names of the catalogue.
 */
export function readConfiguration(text: string, knownRules: readonly string[]): ConfigurationReading {
  const document = TextDocument.create('', 'json', 0, text);
  const problems: ConfigurationProblem[] = [];
  const tell: Tell = (severity, message, place) => {
    problems.push({ severity, message, range: rangeOf(place, document) });
  };
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { allowTrailingComma: true });
  const fault = faults[0];
  if (fault || !root) {
    tell('error', l10n.t('This is not valid JSON.'), fault ?? { offset: 0, length: 0 });
    return { configuration: emptyConfiguration, problems };
  }
  const { rules, options, lexicon, files, fixAllExclude, ...found } = readProperties(root, tell, knownRules);
  const styles = found.styles ? readStyles(getNodeValue(found.styles), {}, tellValue(found.styles, tell)) : {};
  const style = found.style ? readStyle(getNodeValue(found.style), styles, tellValue(found.style, tell)) : {};
  problems.sort((a, b) => comparePositions(a.range.start, b.range.start));
  const configuration = { rules, options, lexicon: createLexicon(lexicon), files, style, styles, fixAllExclude };
  return { configuration, problems };
}

/** The properties of a file. The nodes of `style` and `styles` are read later: a style may be used before it is defined. */
interface Properties {
  readonly rules: Record<string, Severity>;
  readonly options: Record<string, OptionValues>;
  readonly lexicon: Record<'speakers' | 'notSpeakers' | 'titles' | 'labels', Set<string>>;
  files: string[] | null;
  fixAllExclude: string[] | null;
  style: Node | null;
  styles: Node | null;
}

function readProperties(root: Node, tell: Tell, knownRules: readonly string[]): Properties {
  const found: Properties = {
    rules: {},
    options: {},
    lexicon: { speakers: new Set(), notSpeakers: new Set(), titles: new Set(), labels: new Set() },
    files: null,
    fixAllExclude: null,
    style: null,
    styles: null,
  };
  readObject(root, tell, {
    $schema: () => {},
    rules: (value) => readRules(value, tell, knownRules, found),
    lexicon: (value) => readLexicon(value, tell, found.lexicon),
    files: (value) => {
      found.files = readPatterns(value, tell);
    },
    style: (value) => {
      found.style = value;
    },
    styles: (value) => {
      found.styles = value;
    },
    fixAll: (value) =>
      readObject(value, tell, {
        exclude: (list) => {
          found.fixAllExclude = readRuleNames(list, tell, knownRules);
        },
      }),
  });
  return found;
}

function readRules(
  node: Node,
  tell: Tell,
  knownRules: readonly string[],
  { rules, options }: Pick<Properties, 'rules' | 'options'>,
): void {
  for (const [key, value] of entriesOf(node, tell)) {
    const name: string = key.value;
    if (!knownRules.includes(name)) {
      tell('warning', unknownRule(name, knownRules), key);
      continue;
    }
    const setting = readRuleSetting(getNodeValue(value), name, tellValue(value, tell));
    if (setting.severity !== undefined) rules[name] = setting.severity;
    if (setting.options !== undefined) options[name] = setting.options;
  }
}

function readLexicon(node: Node, tell: Tell, { speakers, notSpeakers, titles, labels }: Properties['lexicon']): void {
  readObject(node, tell, {
    speakers: (list) => readTexts(list, tell, (text) => speakers.add(text)),
    notSpeakers: (list) => readTexts(list, tell, (text) => notSpeakers.add(text)),
    titles: (list) => readTexts(list, tell, (text) => titles.add(text)),
    labels: (list) => readTexts(list, tell, (text) => labels.add(text)),
  });
}

function readPatterns(node: Node, tell: Tell): string[] {
  const patterns: string[] = [];
  readTexts(node, tell, (pattern, entry) => {
    if (isPattern(pattern)) patterns.push(pattern);
    else
      tell(
        'error',
        l10n.t('“{0}” is not a valid pattern for files. Write it as in "archive/**/*.txt".', pattern),
        entry,
      );
  });
  return patterns;
}

function readRuleNames(node: Node, tell: Tell, knownRules: readonly string[]): string[] {
  const names: string[] = [];
  readTexts(node, tell, (name, entry) => {
    if (knownRules.includes(name)) names.push(name);
    else tell('warning', unknownRule(name, knownRules), entry);
  });
  return names;
}

function rangeOf({ offset, length }: Place, document: TextDocument): Range {
  return { start: document.positionAt(offset), end: document.positionAt(offset + length) };
}
