import { localize } from '../../rules/message.ts';
import type { Finding } from '../../rules/rule.ts';
import { element, escapeXml } from '../../text/xml.ts';
import type { Context } from '../context.ts';
import { severityName } from '../terminal/severityName.ts';
import { visible } from '../terminal/visible.ts';
import type { Reporter } from './reporter.ts';

/**
 * JUnit's XML, as continuous integration reads it: a suite for each article, in which every finding shown is a test that
 * failed. An article without findings is one test that passed, one that was not read a test in error.
 */
export function createJunitReporter({ locale }: Context): Reporter {
  const failure = (path: string, { rule, severity, span, message, arguments: values }: Finding) => {
    const line = span.line.number + 1;
    const place = `${line}:${span.start + 1}`;
    const text = visible(localize(message, values, locale));
    const attributes = { name: `${rule.name} (${place})`, classname: path, file: path, line: String(line) };
    const outcome = elementLine(
      'failure',
      { type: rule.name, message: text },
      escapeXml(`${path}:${place}: ${severityName(severity)}: ${text}`),
    );
    return elementLine('testcase', attributes, `\n${outcome}`);
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newsmark">\n',
    article: ({ source: { path }, findings }) => {
      const passed = elementLine('testcase', { name: path, classname: path, file: path }, '');
      const cases = findings.length === 0 ? passed : findings.map((finding) => failure(path, finding)).join('');
      return suite(path, { tests: Math.max(1, findings.length), failures: findings.length, errors: 0 }, cases);
    },
    unreadable: ({ path, error: { code, message } }) => {
      const outcome = elementLine('error', { type: code, message }, escapeXml(`${path}: ${message}`));
      const testcase = elementLine('testcase', { name: path, classname: path, file: path }, `\n${outcome}`);
      return suite(path, { tests: 1, failures: 0, errors: 1 }, testcase);
    },
    end: () => '</testsuites>\n',
  };
}

function suite(name: string, counts: Readonly<Record<string, number>>, cases: string): string {
  const numbers = Object.entries(counts).map(([count, value]): [string, string] => [count, String(value)]);
  return elementLine('testsuite', { name, ...Object.fromEntries(numbers) }, `\n${cases}`);
}

/** On a line of its own. */
function elementLine(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  return `${element(name, attributes, content)}\n`;
}
