import { isHan, isSpace } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { reportsSpeech } from './reportedSpeech.ts';
import { opensSpokenFrame } from './spokenFrames.ts';
import { testForWords } from './testForWords.ts';

/** Whether the text after a name reports about the person instead of being the person's speech. */
export type Narrative = 'surely' | 'perhaps' | 'no';

/** Reporting verbs, dates and actions, which after a name show that the text reports about the person. */
const opensDeed = testForWords(
  '。 ， ； ！ ？ 、 和(?![平谐睦我]) 与(?![其此会]) 及(?![时早]) 同(?![学志事]们|样|时) 的(?!确) 说(?![到起句实真白来]|出来) 称 表示 指出 认为 强调 介绍 告诉 透露 坦言 写道 会见 出席 主持(?!人) 访问 抵达 发表 接受 参加 回应 宣布 签署 ' +
    '通电话 邀请[，,] 讲话 一行 以及 补充(?!一[点句下]|两[点句]|几句) 解释 呼吁 承认 证实 警告 批评 感叹 说道 谈到 提到 看来 率团 率领 致电 致信 致辞 作了 作出 就任 当选 问 答 曾任 担任 毕业 ' +
    '出生 生于 等人 先生(?!们) 女士(?!们) 同志(?!们) 博士 教授 院士 上校 大校 中校 少校 少将 中将 上将 将军 一起 一同 一道 所在 手持 手拿 身穿 身着 坐在 笑着 笑道 指着 率队 带队 赶赴 赴 调任 被授予 获颁 拿出 掏出 发来 寄来 送来(?!的) 来信 来函 带领的 率领的 领导的 主持的 说到(?:这里|这儿|此处|动情处|激动处)[，,]?(?![我咱]) 听[完罢后](?![我咱]) 开车[送接] 走过[去来] 走上前 跑[过去来] 蹲下 蹲在 不服气 没有准备 没有想到 不止一次 多次 屡次 一再 ' +
    '带来了 带来一 拿来了 提出的 提到的 说的 问的 讲的 上任 卸任 生前 离世 逝世 去世 病逝 上台后 师从 师承 撰文 自嘲 见状 闻讯 话音 眼圈 眼眶 涉嫌 获授 被判 被控 被捕 替补登场 出庭 到庭 退庭 退场 作证 登台 登场 亮相 入场 入席 就座 落座 离席 离场 摇了?摇头 点了?点头 叹了?口?气 沉默片刻 沉默良久 ' +
    '随即 旋即 注意到 了解到 获悉 专访 采访了 对话了 走访 查阅 致函 发文 发帖 翻看 拍胸脯 向[记笔]者 对[记笔]者 笑得 笑了 质疑 反驳 痛批 狠批 直指 直斥 驳斥 重申 拒绝就 听取了 们 简介 总书记 前总统 团队 课题组 研究组 夫妇 领衔 牵头 沉默了 说完[便就转后] 当日说完 当天说完 没能 当晚[带领率] 一身 送给(?![大我你您]) ' +
    '敲响 下令 宣告 裁定 启程 乘坐的 冒雨 冒着 家的 家住 一边 率先 当场 当即 当庭 亲自 一上台 一进门 一开口 一见面 一坐下 一开场 连夜 连忙 起身 转[身过头] 扭过 扭头 抬起 低下 放下 站起 停下 停了 停顿 想了想 顿了 摆了?摆 挥了?挥 拍了?拍 摸了?摸 指了?指 端起 捧起 举起 掏出 递过 搓了?搓 擦了?擦 抹了?抹',
  {
    pattern:
      '[也还又则并]?(?:分析|推测|推断|判断|估计|估算|回忆|描述|形容|评价|总结|概括|提醒|说明|解读|讲述|告知|反映|点评|感慨)[，：,:]|把[^，。]{1,8}(?:脱|递|推|放|拿|举|搁|摆)[下给到在起出回]|从[^，。]{1,10}(?:[拿掏取抽翻]出|起身)|[穿戴披背挎扛举端抱拎提推拄骑蹲躺跪坐叼攥握捂捏夹揣领牵搀扶挽光红眯瞪咬低仰弓喘哭流含噙淌打摸掰数翻搓捧拿踩]着|[,;)\\]）】》|]|(?:主席|委员|校长|院长|书记|部长|局长|市长|县长|总理|总统|议员|老师|医生|主任|教练)(?![，,、！!：:您你的们也台带]|常说)|\\d{1,2}[月日]|在[^，。我咱俺你您]{2,12}[时中上后里][^，。我咱俺你您]{0,5}了|随后(?:[^，。我咱俺你您]{1,4}了|离[席场开]|赶[到赴往]|前往|来到|走[到向进出]|返回)|(?:前不久|不久前|日前|近日|昨[天日]|今[天日])?在[^，。我咱俺你您]{1,14}[上中里](?:致辞|发言|讲话|演讲|表示|指出|介绍|强调|称|宣布|揭牌|签[约字署]|颁[奖发]|作报告|主持|回应|展示|演示|观看|参观|收到|接到|遇[到见]|见到|看到)|在[^，。我咱俺你您]{2,14}[向对][记笔]者|代表[^，。我咱俺你您]{1,8}[，,]|很少(?:接受|露面|提起|对人)|当[天日晚]身[着穿]|当[天日晚](?:上午|下午|早上|晚上)?(?:[还又也](?:将|先后)?)?(?:参观|考察|走访|调研|出席|视察|前往|来到|观看|会见|[与同和][^，。我]{1,12}(?:举行|会见|会谈|交流|签))|是[^，。我咱你您]{1,8}[族人][，,。]|副(?:教授|主[席任]|部长|院长|市长|局长|总统|总理|校长|会长|总裁)|本[场轮节](?:比赛)?[^，。我]{0,4}(?:[排派摆打]出|首发|替补|攻入|送出|贡献|砍下|得到|出战|缺席|轮休)|等[\\p{Script=Han}]{0,4}(?:出席|参加|陪同)|[今现]年[\\d一二三四五六七八九十]{1,4}岁|[这如]样?此?(?:说|描述|形容|评价)',
    opens:
      '前不日近昨今也还又则并分推判估回描形评总概提说解讲告反点感把从穿戴披背挎扛举端抱拎提推拄骑蹲躺跪坐叼攥握捂捏夹揣领牵搀扶挽光红眯瞪咬低仰弓喘哭流含噙淌打摸掰数翻搓捧拿踩在随很代本当是副,;)]）】》|主委校院书部局市县总议老医教0123456789等今现这如',
  },
);

/** Prepositions, times and adverbs, with which both reports and speech begin. */
const opensClause = testForWords(
  '说到 说起 上周 上月 本周 本月 前天 今年 去年 前年 近年 站在 站着 走进 走到 走上 来到 前往 手里 手中 捧着 带着 领着 带领 看着 望着 打开 翻开 回忆 形容 描述 评价 ' +
    '前不久 不久前 前些天 前段时间 上半 下半 上午 下午 当晚 昨晚 今晚 昨日 今日 晚上 凌晨 赛后 会后 会上 场上 现场 首先 先后 立即 马上 正 刚 终于 再次 在 于 就 对(?![，,。]) 向 从 将 已 ' +
    '曾 也 还 又 则 并 是(?!的[，,。]|啊|这样) 为 等 当天 当日 日前 近日 今天 昨天 此前 随后 最后 同时 要求 建议 提出 没有 不 有 把 被 让 给 带 到 去 来 因',
  { pattern: '\\d|[（(]|第[一二三四五六七八九十\\d]', opens: '0123456789（(第' },
);

/** Words that follow a name in reports, but with which speech may begin too if it leaves out 我. */
const opensReport = testForWords(
  '长期 觉得 相信 感到 深感 表达 抢胜 领导 编著 属下 执政 上场 上阵 出场 出战 领衔 领军 踢进 打进 攻入 罚进 失误 夺得 夺冠 获得 荣获 赢得 斩获 首发 首度 首次 第二度 再度 一度 起初 最初 原本 本来 早年 早些 昔日 曾经 向来 历来 一向 依然 仍 却 便 ' +
    '后来 甚至 其后 之后 事后 事发 案发 赛前 午间 中午 清晨 傍晚 深夜 连日 周[一二三四五六日] 星期 上[个周月] 去 昨 今[早晨午] 翌日 次日 隔天 ' +
    '回到 返回 返乡 来到 抵 离开 走 跑 站 坐 蹲 躺 跪 跳 爬 翻 推开 拉开 拿 拎 捧 抱 抬 举 递 接获 接过 接到 掏 摸 抹 擦 挥 拍 望 盯 低头 抬头 昂 咬 皱 笑 哭 流泪 落泪 哽咽 摇 点头 ' +
    '耗 历时 花[了费]? 用了 用 以(?![前后往]) 跟 随 陪 携 与 领 率 带 主张 力主 力挺 提议 倡议 提交 提请 推动 推出 发起 发动 发布 发出 发送 发现 披露 曝光 爆料 公布 公开 宣读 转达 转告 传达 致 ' +
    '要求 敦促 催促 促请 促 吁 斥 批 责令 责成 指责 指控 指示 指派 指 讲述 叙述 详述 阐述 阐释 诠释 解读 剖析 反问 追问 询问 质询 查问 打断 插话 反对 赞成 同意 支持 认同 承诺 保证 否认 辩称 改口 ' +
    '估计 预计 预测 推断 判断 统计 根据 希望 盼望 期待 期盼 欢迎 祝贺 慰问 看望 探望 视察 考察 调研 检查 察看 观看 参观 观摩 参与 投身 投入 加盟 加入 转会 效力 任职 任教 任命 委任 兼任 出任 连任 ' +
    '负责 主管 分管 掌管 从事 专攻 擅长 致力 著有 出版 创办 创立 创作 撰写 执导 主演 出演 饰演 留学 求学 考入 考取 就读 读 下乡 参军 入伍 退伍 转业 退休 辞职 辞去 离职 罢官 落选 参选 竞选 ' +
    '出身 祖籍 籍贯 原籍 堪称 号称 人称 自称 被誉 人如其名 性格 身高 身材 个子 头发 皮肤 脸 眼睛 嘴 双手 手上 身后 身边 身上 心里 膝下 家里 家境 粗略 试图 企图 打算 决定 拍板 叫停 中断 驾驶 乘 会同 ' +
    '拒绝 拒 驳 撤 冲 赶 奔 涉 遭 受 获 患 因病 不幸 遇 罹 死 伤 殉 殁',
  { pattern: '[\\d一二三四五六七八九十]{1,4}(?:年|月|日|岁)|[“「]', opens: '0123456789一二三四五六七八九十“「' },
);

/** Whether the text at `at`, right after a name, reports about the person. Looks at a bounded number of characters. */
export function readNarrative(text: string, at: number): Narrative {
  if (opensSpokenFrame(text, at)) return 'no';
  if (
    opensDeed(text, at) ||
    opensManner(text, at) ||
    opensMoment(text, at) ||
    reportsSpeech(text, at) ||
    isInList(text, at)
  )
    return 'surely';
  return opensClause(text, at) || opensReport(text, at) ? 'perhaps' : 'no';
}

/** How much is looked at for how, and how long, somebody does something. */
const view = 18;
/** 地, as -ly in English. */
const LY = 0x5730;
const manner = patternInBothScripts(/^[\p{Script=Han}]{2,3}地(?:说|告诉|表示|迎|拉|拿|走|指|看|握|对)/u);

/** 高兴地迎上前来, 激动地说: how a person does something, and what. */
function opensManner(text: string, at: number): boolean {
  const mayTell = text.charCodeAt(at + 2) === LY || text.charCodeAt(at + 3) === LY;
  return mayTell && manner.test(text.slice(at, at + view));
}

/** 了 */
const PAST = 0x4e86;
const moment = patternInBothScripts(
  /^[^\P{Script=Han}我你您咱俺]\p{Script=Han}?了\p{Script=Han}{0,3}(?:一[下会声眼口圈阵]|片刻|半晌|许久|良久|几[下秒声])/u,
);

/** 停顿了一下, 打量了我一眼: how long somebody does something. */
function opensMoment(text: string, at: number): boolean {
  const mayTell = text.charCodeAt(at + 1) === PAST || text.charCodeAt(at + 2) === PAST;
  return mayTell && moment.test(text.slice(at, at + view));
}

const longestEntry = 8;

/** 周远开店 许晴川收徒 …: a word or two and a blank, as in a row of links. A blank right after the name sets it apart. */
function isInList(text: string, at: number): boolean {
  for (let next = at + 1; next < at + longestEntry; next++) {
    const code = text.charCodeAt(next);
    if (isSpace(code))
      return isHan(text.charCodeAt(next - 1)) && isHan(text.charCodeAt(next + 1)) && !isSpace(text.charCodeAt(at));
    if (!isHan(code)) return false;
  }
  return false;
}
