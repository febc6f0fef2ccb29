import { isHan, skipSpace, trimEnd } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { patternInBothScripts, patternWithHan } from '../text/scripts.ts';
import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';
import { triggersOf } from './triggers.ts';

/** `dash`: see its metadata. */
export const dash: Rule = {
  metadata: {
    name: 'dash',
    element: 'text',
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'Hyphens or a single — where a dash —— is meant',
      'zh-cn': '用“--”或单个“—”代替破折号“——”',
    },
    why: {
      en: 'The Chinese dash is —— and takes the place of two characters (GB/T 15834—2011, 4.10 and 5.1.4). A single — is a connecting mark, as in 北京—上海 (4.13), and changes the meaning; it is reported only after another punctuation mark and before what opens a clause (—这), where nothing is connected. Hyphens before the channel and the site that end a web page’s title (…--国际--人民网) are left alone.',
      'zh-cn':
        '破折号的形式是“——”，占两个字的位置（GB/T 15834—2011，4.10、5.1.4）。单个“—”是连接号，如“北京—上海”（4.13），意思不同；只有紧跟在其他标点之后，或在另起一层意思的词语之前（如“—这”），不可能表示连接的，才予提示。网页标题末尾频道名、网站名之前的“--”不予提示。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊‹--›居民盼了多年的事‹--›下周一开始。', '“太方便了！‹—›”居民说。'),
        fixed: articleWith('夜间门诊——居民盼了多年的事——下周一开始。', '“太方便了！——”居民说。'),
      },
    ],
    right: [{ text: articleWith('夜间门诊——居民盼了多年的事——下周一开始。', '北京—上海列车照常，见 4.1—4.3。') }],
  },
  line: {
    triggers: { holding: triggersOf('—'), holdingTwo: triggersOf('-－') },
    check(line, report) {
      for (const span of dashesOf(line)) {
        report({
          span,
          message: {
            en: '“{0}” stands for a dash, which in Chinese is “——”. Write “——”.',
            'zh-cn': '此处用“{0}”代替破折号。请改为“——”。',
          },
          arguments: [span.text],
          fix: {
            kind: 'safe',
            title: { en: 'Replace “{0}” with “——”', 'zh-cn': '将“{0}”改为“——”' },
            arguments: [span.text],
            edits: [{ span, text: '——' }],
          },
          related: [],
        });
      }
    },
  },
};

const signs = /-+|－+|—+/g;
/** Quick test for what may stand for a dash: most lines with — have it doubled, and need no closer look. */
const doubtful = /--|－－|(?:^|[^—])—(?!—)/;

function dashesOf(line: Line): Span[] {
  const { text } = line;
  const dashes: Span[] = [];
  if (!doubtful.test(text)) return dashes;
  const first = skipSpace(text);
  let siteNames: number | null = null;
  for (const { 0: run, index: start } of text.matchAll(signs)) {
    const end = start + run.length;
    if (run.startsWith('—')) {
      if (run.length === 1 && isAlone(text, start)) dashes.push(new Span(line, start, end));
    } else if (run.length === 2 && isInChinese(text, start, end, first)) {
      siteNames ??= startOfSiteNames(text);
      if (start < siteNames) dashes.push(new Span(line, start, end));
    }
  }
  return dashes;
}

/** The name of a channel (国际) or a site (人民网). Names of more than two characters are known by how they end. */
const siteName = patternWithHan(/^\p{Script=Han}{1,2}$|^\p{Script=Han}{1,6}(?:网|網|频道|頻道|在线|在線|新闻|新聞)$/u);
const longestSiteName = 8;

/** Where the names of channel and site begin at the end of a web page’s title, as in 韩日升级对抗--国际--人民网. */
function startOfSiteNames(text: string): number {
  let start = trimEnd(text);
  for (;;) {
    const from = Math.max(0, start - longestSiteName - 2);
    const signs = text.slice(from, start).lastIndexOf('--');
    if (signs < 0 || !siteName.test(text.slice(from + signs + 2, start))) return start;
    start = from + signs;
  }
}

/**
 * Words that open a clause, so that a — before them is a dash (极地—这一立场) and no link between two names. 那 and 即 alone
 * are left out because of names such as 拉萨—那曲 and 青岛—即墨.
 */
const opensClause = patternInBothScripts(/^(?:[这却但我你她它]|他们|也就|就是|那[是就些])/);

/** Whether a single — beside Chinese text is a dash: it follows a stop or pause, or a clause begins after it. */
function isAlone(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (at === 0) return false;
  if ('，。！？；'.includes(before)) return isHan(next.charCodeAt(0)) || '”’」』'.includes(next);
  return isHan(before.charCodeAt(0)) && opensClause.test(text.slice(at + 1, at + 3));
}

/**
 * Whether a stretch stands between Chinese characters or marks; the start of the line’s text (`first`) and its end
 * count as such if the other side is Chinese.
 */
function isInChinese(text: string, start: number, end: number, first: number): boolean {
  const chinese = (character: string) =>
    isHan(character.charCodeAt(0)) || (character !== '' && '，。！？；：“”‘’《》（）'.includes(character));
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (chinese(before)) return after === '' || chinese(after);
  return start === first && chinese(after);
}
