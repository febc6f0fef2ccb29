import type { Article, Block, Marker } from '../article/article.ts';
import { readNumeral } from '../text/numerals.ts';
import { askedFor, type HouseStyle, houseStyleChoices } from './houseStyle.ts';
import { visitMarks } from './markWidths.ts';
import { areVerses, beginsLine, indentOf, marksFrom } from './paragraphs.ts';
import { isBlank } from './whitespace.ts';

/** What an article chose at each place where it had a choice; null for a choice that no house style offers. */
type Choices = { readonly [Name in keyof HouseStyle]: readonly (HouseStyle[Name] | null)[] };

/**
 * The house style that an article follows: each choice on which nearly all of its marks, paragraphs and so on agree.
 * Choices without such agreement are left out. Linear in the text.
 */
export function adoptedStyle(article: Article): Partial<HouseStyle> {
  const markers = article.sections.flatMap((section) => section.markers);
  const lists = article.sections.flatMap(({ blocks, markers }) => [blocks, ...markers.map((marker) => marker.blocks)]);
  const blocks = lists.flat();
  const choices: Choices = {
    punctuation: blocks.flatMap(paragraphsOf).flatMap(widthsIn),
    indent: blocks.flatMap(paragraphsOf).flatMap(indentBefore),
    blankLines: lists.flatMap((list) => gapsIn(list.flatMap(paragraphsOf), article.lines)),
    delimiter: [...blocks, ...markers].flatMap(colonIn),
    marker: markers.flatMap(({ ordinal }) => (ordinal === null ? [] : numeralChoice(ordinal.span.text))),
    keywords: separatorsOf(article).map((text) => choiceFor(askedFor.keywords, text.trim() || ' ')),
  };
  const agreedOn = Object.entries(choices).map(([name, found]) => [name, agreement<string>(found)] as const);
  return Object.fromEntries(agreedOn.filter(([, choice]) => choice !== null));
}

const nearlyAll = 0.9;

/** The choice that nearly all have made; null if they do not agree, or if there are none. */
function agreement<Choice>(choices: readonly (Choice | null)[]): Choice | null {
  const counts = new Map<Choice | null, number>();
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  for (const [choice, count] of counts) if (count >= nearlyAll * choices.length) return choice;
  return null;
}

function choiceFor<Choice extends string, T>(asked: Readonly<Record<Choice, T | null>>, found: T): Choice | null {
  for (const choice in asked) if (asked[choice] === found) return choice;
  return null;
}

/** A block and, for a turn, the paragraphs that continue its speech. */
function paragraphsOf(block: Block): readonly Block[] {
  return block.kind === 'turn' ? [block, ...block.continuation] : [block];
}

function widthsIn(block: Block): ('full' | 'half')[] {
  const widths: ('full' | 'half')[] = [];
  const { line, end } = block.span;
  visitMarks(line, marksFrom(block), end, (_line, _at, _kind, isFull) => widths.push(isFull ? 'full' : 'half'));
  return widths;
}

function indentBefore(block: Block): Choices['indent'] {
  return block.kind === 'caption' || !beginsLine(block) ? [] : [choiceFor(askedFor.indent, indentOf(block))];
}

/**
 * For each two paragraphs with nothing but blank lines between them, how many there are. Lines of verse do not count.
 */
function gapsIn(paragraphs: readonly Block[], lines: Article['lines']): Choices['blankLines'] {
  return paragraphs.flatMap((after, index) => {
    const before = paragraphs[index - 1];
    if (!before || before.kind === 'caption' || after.kind === 'caption' || areVerses(before, after)) return [];
    const between = lines.slice(before.span.line.number + 1, after.span.line.number);
    return between.every(isBlank) ? [choiceFor(askedFor.blankLines, between.length)] : [];
  });
}

function colonIn(part: Block | Marker): Choices['delimiter'] {
  const delimiter = part.kind === 'turn' || part.kind === 'marker' ? part.delimiter : null;
  return delimiter === null ? [] : [choiceFor(askedFor.delimiter, delimiter.text)];
}

function numeralChoice(text: string): HouseStyle['marker'] | null {
  const style = readNumeral(text, 0)?.style;
  return houseStyleChoices.marker.find((choice) => choice === style) ?? null;
}

/** What stands between the keywords of the footer. */
function separatorsOf({ footer }: Article): string[] {
  const keywords = footer?.fields.find(({ name }) => name === 'keywords')?.values ?? [];
  return keywords.slice(1).map(({ line, start }, index) => line.text.slice(keywords[index]?.end ?? 0, start));
}
