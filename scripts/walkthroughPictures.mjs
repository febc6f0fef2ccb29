// node scripts/walkthroughPictures.mjs: draws the pictures of the walkthrough, in each language, in the colours of VS Code's
// theme. They show what the interface shows, as simply as it can be drawn.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const folder = path.join(root, 'images', 'walkthrough');
const width = 520;
const height = 300;

/** The interface's words; the article's are Chinese in both languages. */
const words = {
  en: {
    language: 'News Article',
    outline: 'OUTLINE',
    problems: 'PROBLEMS',
    missing: 'The colon after “习近平” is missing.',
    terminated: 'The speech ends without a full stop.',
    chrome: 'The web page left this line behind.',
    fix: 'Insert “:” after “习近平”',
    speakers: 'SPEAKERS',
    keywords: 'KEYWORDS',
    search: 'Go to Symbol in Workspace',
    turns: ['8 turns', '5 turns', '3 turns'],
    articles: ['3 articles', '2 articles'],
    before: 'Mixed styles',
    after: 'In the house style',
  },
  'zh-cn': {
    language: '新闻稿件',
    outline: '大纲',
    problems: '问题',
    missing: '“习近平”后面缺少冒号。',
    terminated: '发言末尾缺少句号。',
    chrome: '网页残留文字。',
    fix: '在“习近平”后补上“:”',
    speakers: '发言人',
    keywords: '关键词',
    search: '转到工作区中的符号',
    turns: ['8 段发言', '5 段发言', '3 段发言'],
    articles: ['3 篇稿件', '2 篇稿件'],
    before: '写法不一',
    after: '符合体例',
  },
};

const color = {
  background: 'var(--vscode-editor-background, #fff)',
  side: 'var(--vscode-sideBar-background, #f3f3f3)',
  line: 'var(--vscode-widget-border, #c8c8c8)',
  text: 'var(--vscode-foreground, #3b3b3b)',
  faint: 'var(--vscode-descriptionForeground, #767676)',
  heading: 'var(--vscode-textLink-foreground, #005fb8)',
  name: 'var(--vscode-charts-green, #388a34)',
  warning: 'var(--vscode-editorWarning-foreground, #bf8803)',
  status: 'var(--vscode-statusBar-background, #005fb8)',
  statusText: 'var(--vscode-statusBar-foreground, #fff)',
};

/** @typedef {keyof typeof color} Color */
/** @typedef {(typeof words)['en']} Words */

/**
 * @param {number} x @param {number} y baseline
 * @param {string} content @param {Color} [fill]
 * @param {{ size?: number, bold?: boolean }} [look]
 */
function text(x, y, content, fill = 'text', { size = 13, bold = false } = {}) {
  const weight = bold ? ' font-weight="600"' : '';
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${color[fill]}">${escaped}</text>`;
}

/**
 * @param {number} x @param {number} y @param {number} w @param {number} h @param {Color} fill
 * @param {Color} [stroke]
 */
function box(x, y, w, h, fill, stroke) {
  const border = stroke ? ` stroke="${color[stroke]}"` : '';
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="3" fill="${color[fill]}"${border}/>`;
}

/** @param {number} x @param {number} y @param {number} w */
function squiggle(x, y, w) {
  const waves = 'q2 -3 4 0 t4 0 '.repeat(Math.round(w / 8));
  return `<path d="M${x} ${y} ${waves}" fill="none" stroke="${color.warning}"/>`;
}

/** The article in an editor from `x` on. @param {number} x */
function article(x) {
  return [
    text(x, 34, '疫情以来第四次通话 传递了哪些重要信息?', 'heading', { size: 15, bold: true }),
    text(x, 60, '来源: 人民网', 'faint'),
    text(x, 94, '【关键词一:支持】', 'heading', { bold: true }),
    text(x, 122, '中国国家主席', 'faint'),
    text(x + 80, 122, '习近平', 'name', { bold: true }),
    text(x + 121, 122, '中方将一如既往坚定支持俄方…'),
    text(x, 150, '俄罗斯总统', 'faint'),
    text(x + 67, 150, '普京', 'name', { bold: true }),
    text(x + 94, 150, ':俄中均珍视本国主权安全…'),
    text(x, 184, '【关键词二:反对】', 'heading', { bold: true }),
  ];
}

/** @type {Record<string, (words: Words) => string[]>} */
const scenes = {
  open: ({ language }) => [
    ...article(28),
    box(0, height - 28, width, 28, 'status'),
    text(width - 120, height - 9, language, 'statusText', { bold: true }),
  ],
  outline: ({ outline }) => [
    box(0, 0, 190, height, 'side'),
    text(14, 26, outline, 'faint', { size: 11, bold: true }),
    text(14, 54, '▾ 疫情以来第四次通话…', 'heading', { bold: true }),
    text(28, 82, '▾ 商谈了哪些大事?', 'text', { bold: true }),
    text(42, 110, '▾ 关键词一:支持', 'heading'),
    text(60, 136, '习近平', 'name'),
    text(60, 162, '普京', 'name'),
    text(42, 190, '▸ 关键词二:反对', 'heading'),
    text(42, 218, '▸ 关键词三:战略', 'heading'),
    text(28, 246, '▸ 传递了哪些信息?', 'text', { bold: true }),
    ...article(212),
  ],
  findings: ({ problems, missing, terminated, chrome, fix }) => [
    ...article(28),
    squiggle(108, 128, 40),
    box(150, 132, 250, 32, 'side', 'line'),
    text(164, 153, `💡 ${fix}`),
    box(0, 206, width, height - 206, 'side'),
    text(14, 228, problems, 'faint', { size: 11, bold: true }),
    text(14, 250, '⚠', 'warning'),
    text(34, 250, missing),
    text(14, 270, '⚠', 'warning'),
    text(34, 270, terminated),
    text(14, 290, '⚠', 'warning'),
    text(34, 290, chrome),
  ],
  folder: ({ speakers, keywords, search, turns, articles }) => [
    box(0, 0, 230, height, 'side'),
    text(14, 26, speakers, 'faint', { size: 11, bold: true }),
    ...['习近平', '阮宗泽', '普京'].flatMap((name, row) => [
      text(14, 54 + row * 26, `▸ ${name}`, 'name', { bold: true }),
      text(96, 54 + row * 26, turns[row] ?? '', 'faint'),
    ]),
    text(14, 150, keywords, 'faint', { size: 11, bold: true }),
    ...['支持', '战略'].flatMap((name, row) => [
      text(14, 178 + row * 26, `▸ ${name}`, 'heading', { bold: true }),
      text(96, 178 + row * 26, articles[row] ?? '', 'faint'),
    ]),
    box(200, 40, 300, 96, 'background', 'line'),
    text(214, 60, search, 'faint', { size: 11 }),
    box(212, 70, 276, 24, 'side', 'line'),
    text(222, 87, '#rzz', 'text', { bold: true }),
    text(222, 120, '阮宗泽', 'name', { bold: true }),
    text(270, 120, '(ruanzongze)', 'faint'),
  ],
  style: ({ before, after }) => [
    text(28, 40, before, 'faint', { size: 11, bold: true }),
    text(28, 70, '俄罗斯总统普京:方向明确,', 'text'),
    text(28, 96, '合作务实．．．', 'text'),
    text(28, 122, '【关键词2】合作', 'text'),
    squiggle(120, 76, 16),
    squiggle(28, 102, 88),
    squiggle(76, 128, 16),
    text(28, 176, after, 'faint', { size: 11, bold: true }),
    text(28, 206, '俄罗斯总统普京：方向明确，', 'text'),
    text(28, 232, '合作务实……', 'text'),
    text(28, 258, '【关键词二：合作】', 'text'),
    box(280, 60, 212, 180, 'side', 'line'),
    text(296, 86, '{', 'faint'),
    text(308, 110, '"newsmark.style": {', 'heading'),
    text(320, 134, '"extends": "gbt15834",', 'text'),
    text(320, 158, '"marker": "han"', 'text'),
    text(308, 182, '}', 'heading'),
    text(296, 206, '}', 'faint'),
  ],
};

mkdirSync(folder, { recursive: true });
for (const [language, spoken] of Object.entries(words)) {
  for (const [name, draw] of Object.entries(scenes)) {
    const picture = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
      ' font-family="system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif">',
      `\n${box(0, 0, width, height, 'background', 'line')}\n${draw(spoken).join('\n')}\n</svg>\n`,
    ].join('');
    writeFileSync(path.join(folder, `${name}.${language}.svg`), picture);
  }
}
