import { bracketedOrdinal, closing, colon, digits, hanNumeral, lineEnd, opening, ordinal } from './parts.mjs';
import { line, oneOf } from './rule.mjs';

/** The signs that Markdown may have put before a marker without brackets. */
const signs = '(?:#{1,6}\\s)?\\*{0,2}';
const begin = [opening, 'punctuation.definition.marker.begin'];
const end = [closing, 'punctuation.definition.marker.end'];
const label = (pattern) => [pattern, 'keyword.other.label'];
const number = (pattern) => [pattern, 'constant.numeric.ordinal'];
const separator = [`(?:${colon}|[、，,.．·—-]{1,2}|\\s)`, 'punctuation.separator.marker'];
const title = (pattern) => [pattern, 'entity.name.section.marker'];
const inside = '[^】〗］\\]〕\\n]{1,60}';

/** Words that open a run of markers without brackets too, where any other word might open a sentence. */
const knownLabel = oneOf(
  '关键词 關鍵詞 看点 看點 焦点 焦點 亮点 亮點 热点 熱點 疑点 疑點 要点 要點 重点 重點 问题 問題 观点 觀點 解读 解讀 案例 原因 镜头 鏡頭 故事 误区 誤區 探索 教训 教訓 启示 变化 特点 特點 理由 经验',
);
/** Agency tags, credits and notes in brackets, which head no section. */
const notMarker = `(?![^】〗］\\]〕\\n]{0,60}?(?:${[
  '报道|報道|報導|记者|記者|撰文|摄|攝|编辑|編輯|责编|責編|作者|来源|來源|原标题|原創|原创|版权|简介|簡介|纠错|糾錯',
  '[讯訊电電报報](?=[】〗］\\]〕])|[文图圖]\\s?[/／|｜:：]|^按|编者按|編者按|摘要|导读|導讀|https?:|声明|聲明|延伸阅读|延伸閱讀',
].join('|')}))(?!\\d{1,3}[】〗］\\]〕])`;

export const markers = {
  marker: {
    patterns: [
      line(
        '【关键词一:支持】',
        'markup.heading.marker',
        begin,
        label('\\p{Han}{1,6}?'),
        '\\s?',
        number(ordinal),
        separator,
        '\\s{0,2}',
        title(`(?:${inside})?`),
        end,
      ),
      line(
        '【关键词一】 · 【关键词一支持】',
        'markup.heading.marker',
        begin,
        label(knownLabel),
        '\\s?',
        number(ordinal),
        title(`(?:${inside})?`),
        end,
      ),
      line('【一、支持】', 'markup.heading.marker', begin, number(ordinal), separator, '\\s{0,2}', title(inside), end),
      line(
        '【展示了高度信任】 alone on its line',
        'markup.heading.marker',
        begin,
        notMarker,
        title(inside),
        end,
        lineEnd,
      ),
      line(
        '【故事】 with text after it: short, for longer ones are rather blurbs of authors and columns',
        'markup.heading.marker',
        begin,
        notMarker,
        title('[^】〗］\\]〕\\n]{1,6}'),
        end,
        '(?![(:：])',
      ),
      line(
        '【关键词一:支持 whose bracket was lost',
        'markup.heading.marker',
        ['【', 'punctuation.definition.marker.begin'],
        notMarker,
        title('[^】，。；\\n]{1,30}'),
        lineEnd,
      ),
      line(
        '关键词一：支持 · 疑点1 支持 · 探索一',
        'markup.heading.marker',
        signs,
        label(knownLabel),
        '\\s?',
        number(`${ordinal}(?!\\d)`),
        '(?:',
        separator,
        '\\s{0,2}',
        title('[^。；\\n]{0,60}'),
        ')?',
        lineEnd,
      ),
      line(
        '关键词一：… with the paragraph on the same line',
        'markup.heading.marker',
        signs,
        label(knownLabel),
        '\\s?',
        number(`${ordinal}(?!\\d)`),
        [colon, 'punctuation.separator.marker'],
      ),
      line(
        '■ 支持',
        'markup.heading.marker',
        ['[■◆●▇▌◎★☆◇□](?!\\s?(?:本报|記者|记者|文[/／]))', 'punctuation.definition.marker.begin'],
        '\\s{0,4}',
        title('[^\\s。；■◆●▇▌◎★☆◇□\\n][^。；\\n]{0,40}'),
        lineEnd,
      ),
    ],
  },
};

const head = 'markup.heading.section';
const sign = (pattern) => [pattern, 'punctuation.definition.heading'];
const heading = (pattern) => [pattern, 'entity.name.section'];
/** A heading's own words: short, and no sentence's end. */
const words = heading('[^\\s。；;\\n](?:[^。；;\\n]{0,46}[^\\s。；;，,、：:\\n])?');

export const headings = {
  heading: {
    patterns: [
      line('## 支持', head, sign('#{1,6}'), '\\s{1,4}', heading('[^\\n]{1,200}')),
      line(
        '**支持** alone on its line',
        head,
        sign('\\*\\*'),
        heading('[^*|｜\\s\\n](?:[^*|｜\\n]{0,60}[^*|｜。，；\\n])?'),
        sign('\\*\\*'),
        lineEnd,
      ),
      line('一、支持', head, number(hanNumeral), sign('[、．.]'), '\\s{0,2}', words, lineEnd),
      line('（一）支持', head, number(bracketedOrdinal), sign('[、．.]?'), '\\s{0,2}', words, lineEnd),
      line('1．支持', head, number(digits), sign('[、．]|\\.(?!\\d)'), '\\s{0,2}', words, lineEnd),
      line(
        '第一章 支持',
        head,
        number(`第(?:${hanNumeral}|\\d{1,2})(?:[章节節篇回讲講]|部分)`),
        sign(`${colon}?`),
        '(?=\\s|$|\\p{Han})\\s{0,4}',
        heading('[^。；;，,\\n]{0,40}'),
        lineEnd,
      ),
      line(
        '这次通话传递了哪些重要信息?',
        head,
        heading('(?!你|您)[\\p{Han}A-Za-z0-9“‘《][^你您。！!；;：:？?\\n]{5,38}[？?]'),
        lineEnd,
      ),
    ],
  },
};
