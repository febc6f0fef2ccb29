import snippets from '../../../../syntaxes/snippets.json';
import type { ChinaTime } from './dateForms.ts';
import type { Body } from './offer.ts';

/** A snippet of the snippets file: a text with gaps to fill in. */
export interface Snippet {
  /** In English and in Chinese. */
  readonly names: readonly [string, string];
  readonly descriptions: readonly [string, string];
  readonly lines: readonly string[];
}

/** Whole articles: explainer, interview, statement list, wire report. */
export const skeletons: readonly Snippet[] = Object.entries(snippets)
  .filter(([, snippet]) => 'isFileTemplate' in snippet)
  .map(read);

/** Parts of articles that no other completion offers. */
export const parts: readonly Snippet[] = (
  ['Question and answer 问答', 'Statements 多人发言', 'Caption 图片说明'] as const
).map((name) => read([name, snippets[name]]));

function read([name, { description, body }]: [string, (typeof snippets)[keyof typeof snippets]]): Snippet {
  return {
    names: cut(name, name.lastIndexOf(' ')),
    descriptions: cut(description, description.indexOf(' · ')),
    lines: body,
  };
}

function cut(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at).replace(/^[ ·]+/, '')];
}

const stop = /\$\{CURRENT_(\w+)(\/\^0\/\/)?\}|\$\{(\d+):([^}]*)\}|\$\{(\d+)\|([^|]*)\|\}|\$(\d+)/g;

/**
 * The text of a snippet with its stops and the present date: lines are joined by the article’s line end, and all but
 * blank ones are indented.
 */
export function bodyOf({ lines }: Snippet, now: ChinaTime, lineEnd: string, indent: string): Body {
  const text = lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join(lineEnd);
  const body: Body[number][] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const [all, clock, bare, number, placeholder, choice, choices, end] = match;
    body.push(text.slice(from, match.index));
    from = match.index + all.length;
    if (clock !== undefined) body.push(partOf(now, clock, bare !== undefined));
    else if (number !== undefined) body.push({ number: Number(number), text: placeholder ?? '' });
    else if (choice !== undefined) body.push({ number: Number(choice), choices: choices?.split(',') ?? [] });
    else body.push({ number: Number(end) });
  }
  body.push(text.slice(from));
  return body;
}

/** The value of an editor’s snippet variable (such as `CURRENT_YEAR`), in China’s time. */
function partOf({ year, month, day, hour, minute, second }: ChinaTime, name: string, bare: boolean): string {
  const values: Readonly<Record<string, number>> = {
    YEAR: year,
    MONTH: month,
    DATE: day,
    HOUR: hour,
    MINUTE: minute,
    SECOND: second,
  };
  return String(values[name] ?? '').padStart(bare ? 1 : 2, '0');
}
