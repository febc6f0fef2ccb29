import { patternInBothScripts } from '../../text/scripts.ts';
import { alternatives, Beginnings } from './wordForms.ts';

/** What people did for an article, as labels before their names. */
export const credits =
  '作者 新闻作者 文章作者 文字作者 图片作者 文图 图文 文 撰文 撰写 供稿 信息员 导演 编辑 责编 校对 编审 编导 出镜 聯絡作者 文字 编译 采写 撰稿 采访 记者组 整理 译 翻译 ' +
  '图 摄影 摄 投稿 制图 出品 策划 统筹 监制 文字整理 采访整理 录音整理 企划 纪录 撰稿人 采编 执笔 插画 美编 头图 主答 审核 审校 科学审核 审稿专家';
/** What is a speaker’s label by itself, but no more where other work stands beside it: 主持、整理. */
const alsoSpeakers = '主持 主持人';

const reporters = '记者 通讯员 评论员 特派员 摄影记者';
const ranks = '见习 实习 特约 首席 特稿 资深 驻地';
/** How papers call themselves, in full or short. */
const own = '本报 本刊 本网 本台 实习 南都 海都 北青 红星 极目 大河 齐鲁 钱江 华商 楚天 潇湘 上游';
const endsOfOutlets = '社 网 报 台 客户端 新闻 在线';
const issues = '本组 本版 本期';

const reporter =
  `(?:${alternatives(own)}|[\\p{Script=Han}·]{2,12}(?:${alternatives(endsOfOutlets)})(?:全媒体)?)?` +
  `(?:${alternatives(ranks)})?(?:${alternatives(reporters)})`;

const textAndPicture = '文\\s?[、/／]\\s?[图摄]|图\\s?[、/／]\\s?文';
const sign = '\\s*[:：／/∕︱|｜丨]\\s*';
const beforeAnyName = '记者 通讯员 评论员 特派员';
const beforeFullName = `${beforeAnyName} 作者 摄影 编辑 责编 撰文 校对`;

/**
 * Pattern for a name of so many characters directly after a role, without sign or blank between, and with one after it:
 * 记者张三 李四.
 */
function stuckName(roles: string, length: number): string {
  return `(?<=${alternatives(roles)})(?=\\p{Script=Han}{${length}}(?:[ 　、，,／/]|$))`;
}

const severalCredits = `(?:${alternatives(`${credits} ${alsoSpeakers}`)})(?:\\s?[、/／&＆]\\s?(?:${alternatives(credits)})){1,2}`;

/** What a byline begins with: a role or what was done, and a sign, a blank or the name itself. */
export const bylineLabel = patternInBothScripts(
  new RegExp(
    `^[（(【[〔［■◆●]?\\s*(?:(?:${alternatives(issues)})\\s?)?(?:${reporter}|${textAndPicture}|${severalCredits}|${alternatives(credits)})` +
      `(?:${sign}|[ \\u3000\\u00a0]+|${stuckName(beforeAnyName, 2)}|${stuckName(beforeFullName, 3)})`,
    'u',
  ),
);

export const endsInSign = new RegExp(`${sign}$`, 'u');
const agencies = '新华社 本报 本刊 本网 中新社 人民日报 央视 光明日报';

/** 新华社记者 and nothing else. */
export const agencyByline = patternInBothScripts(
  new RegExp(`^[（(]?(?:${alternatives(agencies)})(?:评论员|记者|特约记者)[）)]?$`),
);

export const bylineBeginnings = new Beginnings(
  [credits, alsoSpeakers, reporters, ranks, own, issues, agencies].join(' '),
);
/** Every byline that begins with the name of an outlet, a desk or a person contains one of these. */
export const tellsRole = patternInBothScripts(/记者|编辑|编译|通讯员|评论员|特派员|[／/∕]/);
