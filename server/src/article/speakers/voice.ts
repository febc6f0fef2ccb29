import { codeSet, codesAt, isHan, isIn } from '../../text/characters.ts';
import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/** Words with which speech begins, and which hardly ever follow a name in reports. */
const openers = wordsInBothScripts(
  '要看 是的 是啊 是这 对， 对。 对的 对对 没错 不错 不对 不是 不会 不用 不能 不过 不完 不全 不尽 没什 的确 确实 当然 其实 可能 可以 应该 肯定 大概 也许 也没 也是 主要 最主 最难 最大 最重 首先 第一 ' +
    '因为 如果 假如 要是 虽然 但是 所以 当时 那时 那个 那会 那天 那是 那么 这个 这座 这是 这些 这种 这要 这里 这次 这件 这就 这也 这样 这几 这一 目前 现在 过去 今后 未来 将来 接下 下一 下个 ' +
    '说实 说起 说到 说真 说心 怎么 什么 比如 例如 总之 总的 另外 还有 很难 很多 很高 很简 很好 非常 特别 比较 关于 对于 至于 从这 就是 就像 就说 只要 只有 好的 好， 嗯， 哦， 啊， 哎， 唉， 呃， ' +
    '我们 大家 你看 您看 它是 它的 他们 她们 一是 一个 一方 作为 通过 随着 既然 无论 不管 谈不 有的 有些 有人 有一 有时 在这 在我 在你 在您 像我 像这 还是 头一 ',
);
const lengthOfOpener = 2;
const lengthOfDenial = 3;
const opensOpeners = codesAt(openers, 0);

const longestScrap = 4;
const ends = codeSet('。！');

/** 头一年。 · 擦灯。 An answer that is no whole sentence. */
function opensWithScrap(text: string, at: number): boolean {
  let end = at;
  while (end < at + longestScrap && isHan(text.charCodeAt(end))) end++;
  return end > at && isIn(ends, text.charCodeAt(end));
}

/** 没有，… as an answer; 周远没有秘书 tells of somebody. */
const denial = patternInBothScripts(/^没有[，,、。！啊吧呢]/);

/** Whether what stands at a place, right after a name, opens as speech does: 是的，…, 其实…, 这个问题…, 擦灯。…. */
export function opensAsSpeech(text: string, at: number): boolean {
  if (!isIn(opensOpeners, text.charCodeAt(at))) return opensWithScrap(text, at);
  return (
    openers.has(text.slice(at, at + lengthOfOpener).replace(',', '，')) ||
    denial.test(text.slice(at, at + lengthOfDenial)) ||
    opensWithScrap(text, at)
  );
}
