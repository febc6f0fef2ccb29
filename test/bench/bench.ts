import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { type DiagnosticOptions, diagnostics } from '../../server/src/features/diagnostics.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { type LintOptions, lint } from '../../server/src/rules/lint.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { passOver, timesOf } from './clock.ts';
import { Writer } from './keystrokes.ts';
import { requestTimes } from './requests.ts';
import { type BenchText, repeatedTexts } from './texts.ts';

/** One line of the table: what was measured on which text, what it should be at most, and whether it is. */
export interface Figure {
  readonly text: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: '× pass' | '×' | 'ms' | 'bytes' | 'MB';
  /** In words, where one number does not say it; null if the figure is there for comparison alone. */
  readonly target: string | null;
  readonly met: boolean | null;
}

/** All rules, those that are off by default too. */
const allRules: LintOptions = {
  severities: Object.fromEntries(catalogue.map(({ metadata }) => [metadata.name, 'warning'])),
  today: '2020-07-11',
};

const shown: DiagnosticOptions = {
  uri: 'file:///article.txt',
  locale: 'zh-cn',
  pages: 'file:///docs/rules/',
  relatedInformation: true,
  tags: true,
};

/**
 * Measures on the article repeated, on one line of it and, if there are any, on further articles. Times are told as ratios to
 * what this machine does in the same run. `collectGarbage` is Node's `gc`.
 */
export function* bench(seed: string, further: BenchText | null, collectGarbage: () => void): Generator<Figure> {
  const [small, large, huge, oneLine] = repeatedTexts(seed);
  warmUp(small);
  const times = new Map<BenchText, number>();
  for (const text of [small, large, huge, oneLine, ...(further ? [further] : [])]) {
    const articles = text.pieces.map((piece) => parseArticle(piece));
    const { pass, parse, rules, check } = timesOf({
      pass: () => text.pieces.forEach(passOver),
      parse: () => text.pieces.forEach((piece) => void parseArticle(piece)),
      rules: () => articles.forEach((article) => void lint(article, allRules)),
      check: () => text.pieces.forEach((piece) => void lint(parseArticle(piece), allRules)),
    });
    times.set(text, parse);
    yield { text: text.name, measure: 'charCodeAt pass', value: pass, unit: 'ms', target: null, met: null };
    yield atMost(text.name, 'parse', parse / pass, '× pass', 6);
    yield atMost(text.name, 'all rules', rules / pass, '× pass', 5);
    yield atMost(text.name, 'parse and all rules', check / pass, '× pass', 15);
    yield atMost(text.name, 'memory per character', memoryOf(text, collectGarbage), 'bytes', 8);
  }
  yield atMost(huge.name, 'parse, growth from 1 MB', (times.get(huge) ?? 0) / (times.get(large) ?? 0), '×', 11);

  const reference = keystrokesIn(small);
  for (const text of [small, huge, oneLine]) {
    const times = text === small ? reference : keystrokesIn(text);
    for (const [what, time] of Object.entries(times) as [keyof Keystroke, number][])
      yield quick(text.name, `keystroke until the ${what}`, time, reference[what]);
  }

  // In bytes, as files are measured; the texts above are so long in characters.
  const file = seed.repeat(Math.ceil(10_000_000 / Buffer.byteLength(seed)));
  for (const [what, time] of Object.entries(requestTimes(file)))
    yield atMost('seed, 10 MB file', `keystroke until the ${what}`, time, 'ms', 50);
}

/** So that the first texts are not read by code that is not compiled yet. */
function warmUp({ pieces }: BenchText): void {
  const start = performance.now();
  while (performance.now() - start < 1000)
    for (const piece of pieces) {
      passOver(piece);
      lint(parseArticle(piece), allRules);
    }
}

/** Characters whose articles take so much memory that a megabyte of newly compiled code changes little. */
const enoughToStandOut = 4_000_000;

/**
 * Bytes per character that are held for articles, beyond their texts. A short text is read as often as it takes to stand out
 * from what else comes and goes in memory.
 */
function memoryOf({ pieces }: BenchText, collectGarbage: () => void): number {
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const times = Math.ceil(enoughToStandOut / characters);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const articles: ParsedArticle[] = [];
  for (let time = 0; time < times; time++) for (const piece of pieces) articles.push(parseArticle(piece));
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  // Asked for after the collection, so that the articles are in use until then.
  return articles.length > 0 ? held / (characters * times) : Number.NaN;
}

/** Milliseconds from a keystroke to the new tree, to the list of all findings then, and to all of them as an editor shows them. */
interface Keystroke {
  readonly tree: number;
  readonly findings: number;
  readonly diagnostics: number;
}

/** What the language server does with an open document, apart from sending. */
function keystrokesIn({ pieces }: BenchText): Keystroke {
  const writer = new Writer(parseArticle(pieces[0] ?? ''));
  const linter = new Linter(allRules).update(writer.article);
  diagnostics(linter.findings, shown);
  return timesOf({
    tree: () => void writer.strike(),
    findings: () => void linter.update(writer.strike()).findings,
    diagnostics: () => void diagnostics(linter.update(writer.strike()).findings, shown),
  });
}

function atMost(text: string, measure: string, value: number, unit: Figure['unit'], limit: number): Figure {
  return { text, measure, value, unit, target: `≤ ${limit}`, met: value <= limit };
}

/** The time that a short article takes is the measure for long ones. */
function quick(text: string, measure: string, value: number, reference: number): Figure {
  const met = value <= 3 * reference || value <= 5;
  return { text, measure, value, unit: 'ms', target: `≤ 5, or ≤ 3 × ${reference.toPrecision(2)}`, met };
}
