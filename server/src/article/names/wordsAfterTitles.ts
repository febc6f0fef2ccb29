import { setInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/** What stands after a title and is no name, verbs of saying most of all: 王院长建议：…. */
export const saidAfterTitle = wordsInBothScripts(
  '说 称 谈 问 答 讲 道 表示 指出 认为 强调 介绍 说明 提醒 建议 解释 坦言 直言 回忆 回应 回复 答复 回答 补充 透露 呼吁 分析 感慨 感叹 告诉 说道 讲话 致辞 致词 发言 点评 ' +
    '展示 演示 出示 描述 形容 寄语 提问 质询 询问 追问 总结 开场 演讲 讲述 讲解 解读 写道 批示 要求 主持 特别 语录 观点 简介 信箱 热线 专栏 有话 来信 谈话 访谈 专访 时间 课堂 团队 办公 工作 同志 女士 先生 夫人 ' +
    '承诺 希望 宣布 证实 否认 质疑 批评 反驳 警告 期待 相信 提出 提到 谈到 看来 笑称 笑言 笑说 办公室 接待日 们 等 也 都 却',
);

/** The last characters of organisations, places and groups of people, in which no name after a title ends. */
export const endsGroup = setInBothScripts('省市县区州镇乡村会军团组队部局院校厅司室处科站所厂业家人员者们方');
