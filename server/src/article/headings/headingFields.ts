import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree } from '../lines/decidedLines.ts';
import { OccurrenceCounts } from '../lines/occurrenceCounts.ts';

/** Labels of credits and of what notices tell, which head nothing: 责任编辑：王小明, 地点：老街十二号. */
const credits = wordsInBothScripts(
  '责任编辑 责编 编辑 校对 审核 监制 监审 编审 作者 撰文 摄影 翻译 编译 制图 统筹 执笔 讲述人 口述 供图 时间 日期 地点 地址 电话 联系电话 邮箱 网址 链接 联系人 主办 承办 主办单位 承办单位 来源 关键词 标签 接上文 上接 主播 嘉宾 主持 主持人 剪辑 后期 音乐 片头音乐 片尾音乐 录音 配音 制作 出品 文案 视频 航拍 设计 海报',
);

const tellsCredit = patternInBothScripts(/(?:电话|热线|邮箱|网址|时长)$|^(?:最佳|最受).*|奖$/);

/** Whether a line says who did something for the article, how to reach somebody, or who won what. */
export function isCredit({ prefix }: BodyLine): boolean {
  return prefix !== null && (credits.has(prefix.label) || tellsCredit.test(prefix.label));
}

/** The candidates without the fields among them: a label and its value, which stand beside others of the kind. */
export function withoutFields(lines: readonly BodyLine[], candidates: number[], decided: DecidedLines): number[] {
  if (!candidates.some((index) => lines[index]?.prefix)) return candidates;
  const labels = new OccurrenceCounts<string>();
  for (const { prefix } of lines) if (prefix) labels.add(prefix.label);
  const isField = (index: number) => lines[index]?.heading?.field === true && !decided.turns.has(index);
  // 演习地点：波斯湾 among its like, or again and again: a field and its value.
  return candidates.filter((index) => {
    const label = lines[index]?.prefix?.label;
    return label === undefined || (labels.of(label) === 1 && !isField(index - 1) && !isField(index + 1));
  });
}

/** Whether a word or two stand above two fields or more: 准备 above 材料：… and 工具：…. */
export function isOverFields(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  const form = lines[index]?.heading;
  if (!form || form.field || form.asks || form.person || lines[index - 1]?.sentence !== true) return false;
  return [1, 2].every((step) => lines[index + step]?.heading?.field === true && isFree(decided, index + step));
}
