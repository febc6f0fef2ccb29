import { codeSet, isIn } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { inOtherScript, simplifiedOnly, traditionalOnly } from '../text/scripts.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { Report, Rule } from './rule.ts';

const body = (word: string) =>
  articleWith(
    '社区医务人员说，从下周起开设的夜间门诊为上班时间没有办法来的居民设计，预约电话已经开通。',
    '据统计，目前已经有两百个家庭预约，双休日的预约也将陆续开放，费用与白天门诊一样，不会增加居民负担。',
    `这项服务由区卫生部门与社区联合${word}，每个月将听取一次居民的意见，对时间作出调整。`,
  );

/** `script-mixed`: see its metadata. */
export const scriptMixed: Rule = {
  metadata: {
    name: 'script-mixed',
    element: 'text',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A few Traditional characters in a Simplified article, or the reverse',
      'zh-cn': '简体稿件中夹有个别繁体字，或繁体稿件中夹有个别简体字',
    },
    why: {
      en: 'They are left over from a conversion or were pasted, and whoever searches for the word in the article’s script does not find it. Names and titles may keep their characters, so this is only pointed out.',
      'zh-cn':
        '这类字多是转换时遗漏或粘贴带入的，按稿件所用的简体或繁体检索就找不到。人名、书名等可以保留原字，因此只作提醒。',
    },
    wrong: [{ text: body('‹開›展') }],
    right: [{ text: body('开展') }],
  },
  strayLine(line, { norms: { strayScript } }, report) {
    if (strayScript === null) return;
    const strays = strayScript === 'Simplified' ? simplified : traditional;
    const { text } = line;
    for (let at = 0; at < text.length; at++) {
      if (!isIn(strays, text.charCodeAt(at))) continue;
      const start = at;
      while (isIn(strays, text.charCodeAt(at + 1))) at++;
      reportRun(new Span(line, start, at + 1), strayScript, report);
    }
  },
};

const simplified = codeSet(simplifiedOnly);
const traditional = codeSet(traditionalOnly);

function reportRun(span: Span, script: 'Simplified' | 'Traditional', report: Report): void {
  report({
    span,
    message:
      script === 'Traditional'
        ? {
            en: '“{0}” is Traditional in an article that is Simplified, so searches miss it. Write “{1}” unless it is part of a name.',
            'zh-cn': '简体稿件中出现繁体字“{0}”，影响检索。如非专名，请改为“{1}”。',
          }
        : {
            en: '“{0}” is Simplified in an article that is Traditional, so searches miss it. Write “{1}” unless it is part of a name.',
            'zh-cn': '繁体稿件中出现简体字“{0}”，影响检索。如非专名，请改为“{1}”。',
          },
    arguments: [abridge(span.text), abridge(Array.from(span.text, inOtherScript).join(''))],
    fix: null,
    related: [],
  });
}
