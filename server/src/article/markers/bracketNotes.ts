import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import { isPersonName } from '../names/personNames.ts';

/** Column furniture, notes, credits and times (【14:21】), where nothing but a sign or a blank follows: 【字体：大 中 小】, 【编者按】, 【文/图 张三】. */
const furniture =
  '字体 字号 编者按 按 按语 摘要 导读 注 注释 撰文 原标题 原创 责编 责任编辑 编辑 校对 译者 作者 作者简介 作者单位 摄影 图 表 文 图文 来源 网址 编号 ' +
  '案件编号 版权 版权所有 转载 相关报道 相关新闻 相关阅读 延伸阅读 更多 更多内容 详细 详情 收藏 打印 纠错 返回 返回顶部 返回首页 关闭 关闭窗口 点击 点击进入 ' +
  '点击查看 图集 图片 视频 音频 录音 语音 动图 视频时长 音频时长 时长 投票 附件 附 简介 大 中 小 声明 免责声明 广告';

/** What is heard in a broadcast while nobody speaks: 〔片头音乐，渐弱〕. */
const sounds = patternInBothScripts(
  /^(?:片[头尾花]|出?(?:音响|录音|音效|音乐)|配乐|掌声|笑声|歌声|铃声|压混|渐[弱强])(?=$|[\s，,、:：起止压渐])|(?:音乐|音响)[，,]?(?:起|止|压混|渐[弱强])/,
);

const furnitureWords = wordsInBothScripts(furniture);

const openings = patternInBothScripts(
  new RegExp(
    `^(?:(?:${furniture.replaceAll(' ', '|')})(?=$|[\\s:：︰／/︱|｜丨·>»、，,\\d])|本文(?:作者|系|来自|转自|首发)|(?:点击)?(?:进入|查看).{2,10}(?:专题|频道|详情|全文)$|\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?$|\\d+$|https?:|!)`,
    'u',
  ),
);

/** 环球网综合报道 · 新华社讯 · 本报记者 */
const reports = patternInBothScripts(
  /(?:[网报社台刊闻端](?:综合|联合|编译|专题)?|综合|编译)报[道导](?=$|[\s:：，,、（(])|[社网报台刊日](?:讯|电)$|记者(?=$|[\s:：／/、])/,
);

const reporter = patternInBothScripts(/记者(\p{Script=Han}{2,3})$/u);

/** Whether what stands in brackets is no head of a section, but a credit, an agency's tag, a note, a sound or furniture of a column. */
export function isBracketNote(words: string): boolean {
  return (
    openings.test(words) || sounds.test(words) || reports.test(words) || isPersonName(reporter.exec(words)?.[1] ?? '')
  );
}

const beginsName = patternInBothScripts(/记者\p{Script=Han}{1,2}$/u);

/** Whether a label is that of a picture or a note, whatever its number: 【图片1】, 【附2】; or a name's beginning: 【记者张三】. */
export function isNoteLabel(label: string): boolean {
  return furnitureWords.has(label) || beginsName.test(label);
}
