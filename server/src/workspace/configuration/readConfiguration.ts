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
 * Reads the text of a configuration file. What is not understood is left out and told: what is unknown as a warning with
 * the nearest known name, what is of the wrong type as an error. Comments and trailing commas are allowed. `knownRules`
 * are the names of the catalogue.
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
  const rules: Record<string, Severity> = {};
  const options: Record<string, OptionValues> = {};
  const lexicon = {
    speakers: new Set<string>(),
    notSpeakers: new Set<string>(),
    titles: new Set<string>(),
    labels: new Set<string>(),
  };
  const found: { style?: Node; styles?: Node; exclude?: string[]; files?: string[] } = {};
  readObject(root, tell, {
    $schema: () => {},
    rules: (value) => readRules(value, tell, knownRules, rules, options),
    lexicon: (value) =>
      readObject(value, tell, {
        speakers: (list) => readTexts(list, tell, (text) => lexicon.speakers.add(text)),
        notSpeakers: (list) => readTexts(list, tell, (text) => lexicon.notSpeakers.add(text)),
        titles: (list) => readTexts(list, tell, (text) => lexicon.titles.add(text)),
        labels: (list) => readTexts(list, tell, (text) => lexicon.labels.add(text)),
      }),
    files: (value) => {
      const patterns: string[] = [];
      found.files = patterns;
      readTexts(value, tell, (pattern, entry) => {
        if (isPattern(pattern)) patterns.push(pattern);
        else
          tell(
            'error',
            l10n.t('“{0}” is not a valid pattern for files. Write it as in "archive/**/*.txt".', pattern),
            entry,
          );
      });
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
          const excluded: string[] = [];
          found.exclude = excluded;
          readTexts(list, tell, (name, entry) => {
            if (knownRules.includes(name)) excluded.push(name);
            else tell('warning', unknownRule(name, knownRules), entry);
          });
        },
      }),
  });
  const styles = found.styles ? readStyles(getNodeValue(found.styles), {}, tellValue(found.styles, tell)) : {};
  const style = found.style ? readStyle(getNodeValue(found.style), styles, tellValue(found.style, tell)) : {};
  problems.sort((a, b) => comparePositions(a.range.start, b.range.start));
  const { exclude: fixAllExclude = null, files = null } = found;
  const configuration = { rules, options, lexicon: createLexicon(lexicon), files, style, styles, fixAllExclude };
  return { configuration, problems };
}

function readRules(
  node: Node,
  tell: Tell,
  knownRules: readonly string[],
  rules: Record<string, Severity>,
  options: Record<string, OptionValues>,
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

function rangeOf({ offset, length }: Place, document: TextDocument): Range {
  return { start: document.positionAt(offset), end: document.positionAt(offset + length) };
}
