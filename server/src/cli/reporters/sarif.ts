import manifest from '../../../package.json' with { type: 'json' };
import { catalogue } from '../../rules/catalogue.ts';
import { localize } from '../../rules/message.ts';
import { editRange, type Finding, type Fix, type Locale, type LocalizedText } from '../../rules/rule.ts';
import type { Range } from '../../text/lines.ts';
import type { IgnoredEntry } from '../../workspace/ignored/ignored.ts';
import type { Context } from '../context.ts';
import { artifactUri } from './artifactPath.ts';
import { createJsonElements } from './jsonElements.ts';
import { createPartialFingerprints } from './partialFingerprints.ts';
import type { Reporter } from './reporter.ts';
import { sarifLevels, sarifText, toSarifRule } from './sarifRules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The Static Analysis Results Interchange Format, SARIF 2.1.0; the numbers in comments are its clauses. */
export function createSarifReporter({ locale }: Context): Reporter {
  const elements = createJsonElements();
  const notifications: object[] = [];
  return {
    begin: () => {
      const driver = {
        name: 'newsmark',
        semanticVersion: manifest.version,
        language: locale === 'en' ? 'en' : 'zh-CN',
        rules: catalogue.map(({ metadata }) => toSarifRule(metadata, locale)),
      };
      const tool = JSON.stringify({ driver });
      return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`;
    },
    article: ({ source: { path }, article, findings, ignored }) => {
      const fingerprintsOf = createPartialFingerprints(article);
      const resultOf = (finding: Finding, suppressions: readonly object[]) =>
        toResult(path, finding, fingerprintsOf(finding), suppressions, locale);
      return elements([
        ...findings.map((finding) => resultOf(finding, [])),
        ...ignored.map(({ finding, entry }) => resultOf(finding, [toSuppression(entry)])),
      ]);
    },
    unreadable: ({ path, error }) => {
      const physicalLocation = artifact(path);
      const message = { text: sarifText(error.message) };
      notifications.push({
        level: 'error',
        message,
        locations: [{ physicalLocation }],
        descriptor: { id: error.code },
      });
      return '';
    },
    end: ({ unreadable }) => {
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

const ruleIndex = new Map(catalogue.map(({ metadata }, index) => [metadata.name, index]));

/** A finding as a `result` (3.27). */
function toResult(
  path: string,
  finding: Finding,
  partialFingerprints: object,
  suppressions: readonly object[],
  locale: Locale,
) {
  const { rule, severity, span, message, arguments: values, fix, related } = finding;
  return {
    ruleId: rule.name,
    ruleIndex: ruleIndex.get(rule.name),
    level: sarifLevels[severity],
    message: toMessage(message, values, locale),
    locations: [{ physicalLocation: { ...artifact(path), region: toRegion(span.range) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place) => ({
        physicalLocation: { ...artifact(path), region: toRegion(place.span.range) },
        message: toMessage(place.message, place.arguments, locale),
      })),
    }),
    partialFingerprints,
    suppressions,
    ...(fix && { fixes: [toFix(path, fix, locale)] }),
    properties: { severity },
  };
}

/** A fix as a `fix` (3.55); whether it is safe is in its properties, for which SARIF has no place of its own. */
function toFix(path: string, { kind, title, arguments: values, edits }: Fix, locale: Locale) {
  return {
    description: toMessage(title, values, locale),
    artifactChanges: [
      {
        ...artifact(path),
        replacements: edits.map((edit) => ({
          deletedRegion: toRegion(editRange(edit)),
          insertedContent: { text: edit.text },
        })),
      },
    ],
    properties: { kind },
  };
}

function toMessage(text: LocalizedText, values: readonly string[], locale: Locale) {
  return { text: sarifText(localize(text, values, locale)) };
}

/**
 * The location of a file. A relative URI is relative to the root of the sources, which is taken to be the working
 * folder (3.4.4).
 */
function artifact(path: string) {
  const uri = artifactUri(path);
  return { artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' } };
}

/**
 * The suppression of an ignored finding. Either all results of a run have the property `suppressions`, or none
 * (3.27.23). `external` means that the suppression is not in the article (3.35.2).
 */
function toSuppression({ reason }: IgnoredEntry) {
  return { kind: 'external', status: 'accepted', ...(reason !== undefined && { justification: reason }) };
}

/** A range as a `region` (3.30): lines and columns count from 1, and the end is exclusive. */
function toRegion({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
