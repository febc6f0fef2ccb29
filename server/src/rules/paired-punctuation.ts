import { append } from '../text/append.ts';
import { skipSpace } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { needsPartner } from './needsPartner.ts';
import { findUnpaired, isOpening, type Mark, partnerOf, textOf, type Unpaired } from './pairing.ts';
import type { PlacedLine } from './places.ts';
import type { Fault, Rule } from './rule.ts';
import { isWellPlaced, quotationMarks, swappedIn } from './swappedMarks.ts';
import { isBlank } from './whitespace.ts';

/** `paired-punctuation`: see its metadata. */
export const pairedPunctuation: Rule = {
  metadata: {
    name: 'paired-punctuation',
    element: 'text',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A quotation mark, bracket or title mark has no partner, is turned the wrong way, or crosses another pair',
      'zh-cn': '引号、括号、书名号不成对，方向用反，或与另一对交叉',
    },
    why: {
      en: 'Quotation marks, brackets and title marks have two halves, one at each end (GB/T 15834—2011, 4.8, 4.9, 4.15 and 5.1.3). With one of them lost, nobody can tell where the quoted words end. A quotation that runs over several paragraphs opens each of them and is closed only in the last (4.8); that is not reported.',
      'zh-cn':
        '引号、括号、书名号都由前后两半组成，分别标在所示内容的两端（GB/T 15834—2011，4.8、4.9、4.15、5.1.3）。缺了一半，读者就分不清引文到哪里为止。引文不止一段时，每段开头用前引号、只在最后一段末尾用后引号（4.8），不予提示。',
    },
    wrong: [
      { text: articleWith('居民说：‹“›太方便了，晚上也能看病。') },
      { text: articleWith('中心提出“便民‹“›措施。') },
      { text: articleWith('请先读《就诊“须知》‹”›。') },
    ],
    right: [
      { text: articleWith('居民说：“太方便了（晚上也能看病）。”', '1）平日开放到九点；2）周末开放到五点。') },
      { text: articleWith('“平日每晚开放到九点。', '“周末下午开放到五点。”') },
    ],
  },
  lines: {
    fact: factOf,
    judge: loneMarks,
    report(place, lone: ReadonlySet<number>, report) {
      const { crossed, turned, open, closed } = residueOf(place);
      for (const { opening, closing } of crossed) report(crossing(opening, closing));
      for (const { wrong, other } of turned) report(turnedRound(wrong, other));
      const marks = [...closed, ...open].filter((_, index) => lone.has(index));
      const swapped = swappedIn(marks);
      const reported = new Set(swapped.values());
      for (const mark of marks) {
        const opening = swapped.get(mark);
        if (opening) report(swap(mark, opening));
        else if (!reported.has(mark)) report(withoutPartner(mark));
      }
    },
  },
};

/** The marks of a line that remain when those that pair up within it are taken away. */
interface Residue {
  readonly crossed: Unpaired['crossed'];
  /** Two marks of one kind side by side, of which one is turned the wrong way. */
  readonly turned: readonly { readonly wrong: Mark; readonly other: Mark }[];
  readonly closed: readonly Mark[];
  readonly open: readonly Mark[];
}

const nothing: Residue = { crossed: [], turned: [], closed: [], open: [] };

function residueOf({ line, unpaired }: PlacedLine): Residue {
  if (!unpaired || line.text.includes('\ufffd')) return nothing;
  const { opened, closed, crossed } = findUnpaired(line);
  const [turnedOpen, open] = splitTurned(opened.filter(needsPartner));
  const [turnedClosed, lateClosed] = splitTurned(closed.filter(needsPartner));
  return { crossed, turned: [...turnedClosed, ...turnedOpen], closed: lateClosed, open };
}

/**
 * The unpaired marks of a line, whether they are well placed, and the quotation mark that it begins with, since that may
 * continue a quotation.
 */
function factOf(place: PlacedLine): string {
  const { crossed, turned, closed, open } = residueOf(place);
  const first = firstOf(place.line);
  const left = [...closed, ...open].map((mark) => `${textOf(mark)}${isWellPlaced(mark) ? '!' : ''}`).join('');
  const opening = first !== '' && quotationMarks.includes(first) ? first : '';
  return left === '' && crossed.length + turned.length === 0 ? opening : `${opening} ${closed.length} ${left}`;
}

/**
 * For each line with unpaired marks, the indices (closed marks first, then open ones) of those that have no partner on
 * another line either.
 */
function loneMarks(places: readonly PlacedLine[]): Map<PlacedLine, ReadonlySet<number>> {
  const found = new Map<PlacedLine, Set<number>>();
  /** By pair, in text order: opening marks that wait for a partner on a later line. */
  const waiting = new Map<number, Waiting[]>();
  for (const place of places) {
    if (!place.unpaired) continue;
    const { crossed, turned, closed, open } = residueOf(place);
    if (crossed.length + turned.length + closed.length + open.length === 0) continue;
    const lone = new Set<number>();
    found.set(place, lone);
    for (const [index, { pair }] of closed.entries()) if (!closesEarlier(place, waiting.get(pair))) lone.add(index);
    const swapped = new Set(swappedIn([...closed.filter((_, index) => lone.has(index)), ...open]).values());
    for (const [index, mark] of open.entries()) {
      if (swapped.has(mark)) {
        lone.add(closed.length + index);
        continue;
      }
      const half = { place, index: closed.length + index, goesOn: goesOn(textOf(mark), place) };
      append(waiting, mark.pair, half);
    }
  }
  for (const marks of waiting.values()) {
    for (const { place, index, goesOn } of marks) if (!goesOn) found.get(place)?.add(index);
  }
  return found;
}

/** An opening mark whose partner may stand on a later line. */
interface Waiting {
  readonly place: PlacedLine;
  readonly index: number;
  /** The next paragraph opens with the same mark, as the second paragraph of a quotation does. */
  readonly goesOn: boolean;
}

/** How many lines below the partner may be, for quotations and notes of several paragraphs. */
const widestPair = 20;

/** Whether a closing mark has its partner on an earlier line. That is then removed from `waiting`. */
function closesEarlier({ line }: PlacedLine, waiting: Waiting[] | undefined): boolean {
  const earlier = waiting?.at(-1);
  if (earlier === undefined || line.number - earlier.place.line.number > widestPair) return false;
  waiting?.pop();
  return true;
}

/** The most blank lines between two paragraphs of a quotation. */
const widestGap = 3;

/** Whether the next paragraph opens with a mark, as the second paragraph of a quotation does; a title does not go on so. */
function goesOn(mark: string, { line, after }: PlacedLine): boolean {
  if (!quotationMarks.includes(mark)) return false;
  const limit = line.number + widestGap + 1;
  for (let next = after; next && next.line.number <= limit; next = next.after) {
    if (!isBlank(next.line)) return firstOf(next.line) === mark;
  }
  return false;
}

function firstOf({ text }: Line): string {
  return text.charAt(skipSpace(text));
}

/**
 * Splits marks into pairs of one kind that stand side by side, of which one is turned the wrong way, and all others.
 */
function splitTurned(marks: readonly Mark[]): [turned: Residue['turned'][number][], others: Mark[]] {
  const turned: Residue['turned'][number][] = [];
  const others: Mark[] = [];
  for (const mark of marks) {
    const before = others.at(-1);
    if (before?.pair !== mark.pair) {
      others.push(mark);
      continue;
    }
    others.pop();
    turned.push(isOpening(mark) ? { wrong: mark, other: before } : { wrong: before, other: mark });
  }
  return [turned, others];
}

function swap(first: Mark, second: Mark): Fault {
  return {
    span: spanOf(first),
    message: {
      en: 'The marks {0} and {1} are both turned the wrong way, so they quote nothing. Write {1} here and {0} there.',
      'zh-cn': '此处的 {0} 和后面的 {1} 方向都用反了，读者看不出引的是什么。请将两者对调。',
    },
    arguments: [textOf(first), textOf(second)],
    fix: null,
    related: [{ span: spanOf(second), message: { en: 'Its partner', 'zh-cn': '与之配对的一半' }, arguments: [] }],
  };
}

/** The messages do not quote the mark, since it may itself be a quotation mark. */
function turnedRound(wrong: Mark, other: Mark): Fault {
  return {
    span: spanOf(wrong),
    message: isOpening(wrong)
      ? {
          en: 'The mark {0} opens again what is open already, so the quoted words have no end. Write {1}.',
          'zh-cn': '前面已有 {0}，这里又是 {0}，所引内容没有结束。请改为 {1}。',
        }
      : {
          en: 'The mark {0} closes what was not opened, and another follows. Write {1} here.',
          'zh-cn': '此处的 {0} 没有与之配对的前半，后面又有一个 {0}。请改为 {1}。',
        },
    arguments: [textOf(wrong), partnerOf(textOf(wrong))],
    fix: null,
    related: [{ span: spanOf(other), message: { en: 'Its partner', 'zh-cn': '与之配对的一半' }, arguments: [] }],
  };
}

function withoutPartner(mark: Mark): Fault {
  return {
    span: spanOf(mark),
    message: isOpening(mark)
      ? {
          en: 'The mark {0} is never closed, so readers cannot tell where it ends. Add {1} or remove it.',
          'zh-cn': '此处的 {0} 缺少与之配对的 {1}，读者看不出到哪里为止。请补上 {1}，或删去 {0}。',
        }
      : {
          en: 'The mark {0} closes what was never opened, so readers cannot tell where it begins. Add {1} or remove it.',
          'zh-cn': '此处的 {0} 前面缺少与之配对的 {1}，读者看不出从哪里开始。请补上 {1}，或删去 {0}。',
        },
    arguments: [textOf(mark), partnerOf(textOf(mark))],
    fix: null,
    related: [],
  };
}

function crossing(opening: Mark, closing: Mark): Fault {
  return {
    span: spanOf(closing),
    message: {
      en: 'The mark {1} was opened inside another pair but {0} closes it outside, so the two cross. Swap the closing marks.',
      'zh-cn': '前半 {1} 在另一对标点之内，后半 {0} 却在其外，两对标点交叉。请调换后半的次序。',
    },
    arguments: [textOf(closing), textOf(opening)],
    fix: null,
    related: [{ span: spanOf(opening), message: { en: 'It was opened here', 'zh-cn': '前半在此' }, arguments: [] }],
  };
}

function spanOf({ line, at }: Mark): Span {
  return new Span(line, at, at + 1);
}
