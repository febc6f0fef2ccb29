import { isHan } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
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
      en: 'Hyphens or a single — where the dash —— is meant',
      'zh-cn': '用“--”或单个“—”代替破折号“——”',
    },
    why: {
      en: 'The Chinese dash is one line two characters wide (GB/T 15834—2011, 4.10 and 5.1). A single — is a connecting mark, as in 北京—上海 (4.13), and changes the meaning; it is reported only after another punctuation mark, where nothing is connected.',
      'zh-cn':
        '破折号为一条占两个字位置的横线（GB/T 15834—2011，4.10、5.1）。单个“—”是连接号，如“北京—上海”（4.13），意思不同；只有紧跟在其他标点之后、不可能表示连接的，才予提示。',
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
    triggers: triggersOf('-－—'),
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
            title: { en: 'Replace “{0}” by “——”', 'zh-cn': '将“{0}”改为“——”' },
            arguments: [span.text],
            edits: [{ span, text: '——' }],
          },
          related: [],
        });
      }
    },
  },
};

function dashesOf(line: Line): Span[] {
  const { text } = line;
  const dashes: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (!'-－—'.includes(sign)) continue;
    const start = at;
    while (text.charAt(at + 1) === sign) at++;
    const end = at + 1;
    if (sign === '—' ? end - start === 1 && isAlone(text, start) : end - start === 2 && isChinese(text, start, end))
      dashes.push(new Span(line, start, end));
  }
  return dashes;
}

/** A single — right after a stop or pause and beside Chinese text. */
function isAlone(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return at > 0 && '，。！？；'.includes(text.charAt(at - 1)) && (isHan(next.charCodeAt(0)) || '”’」』'.includes(next));
}

function isChinese(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const chinese = (character: string) =>
    character !== '' && (isHan(character.charCodeAt(0)) || '，。！？；：“”‘’《》（）'.includes(character));
  return (chinese(before) && chinese(after)) || (chinese(before) && after === '');
}
