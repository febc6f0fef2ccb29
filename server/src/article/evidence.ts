/**
 * The signs that a paragraph is a turn, and how much each weighs. No sign proves one alone: the weights are added, and from
 * `acceptedConfidence` on a paragraph counts as a turn. `formOf…` signs say what the words before the speech are.
 */
const weights = {
  /** 记者, 问, 答: a role of transcripts. */
  role: 0.3,
  /** 研究员阮宗泽: organisation or title and name, before a delimiter. */
  titledName: 0.6,
  /** 阮宗泽: a name alone. */
  name: 0.15,
  /** 发言人: a title alone. */
  title: 0.15,
  /** 蔡: one character. */
  initial: -0.2,
  /** 环球时报: an outlet, which states sources more often than it speaks. */
  outlet: -0.9,
  /** A word of which nothing is known. */
  unknown: -0.55,
  /** A label too long for a nickname. */
  longLabel: -0.5,
  /** Somebody asks and somebody answers in this article. */
  transcript: 0.65,
  /** The same speaker again. */
  again: 0.3,
  /** … and again. */
  often: 0.3,
  /** The outlet's paragraphs ask. */
  asks: 0.95,
  /** What follows is a sentence of some length. */
  speech: 0.3,
  /** What follows is one quotation: reported, not spoken in turn. */
  quoted: -0.5,
  /** No delimiter, and a title before a name. */
  undelimitedTitle: 0.25,
  /** No delimiter, but a blank between title and name. */
  spaced: 0.2,
  /** No delimiter here; the very same speaker stands delimited elsewhere. */
  delimitedElsewhere: 0.45,
  /** No delimiter here; the name stands delimited elsewhere, with another title. */
  nameDelimitedElsewhere: 0.35,
  /** The name is a keyword of the footer. */
  keyword: 0.25,
  /** No delimiter; another paragraph starts with the same speaker and goes on differently. */
  sharedByTwo: 0.1,
  /** No delimiter; several paragraphs do. */
  sharedByMore: 0.2,
  /** No delimiter; another speaker of this article stands now with one, now without: delimiters were lost here. */
  lossAttested: 0.25,
  /** What follows speaks in the first person or to somebody. */
  firstPerson: 0.15,
  /** A single one beside speakers of the same kind. */
  company: 0.2,
  /** It answers the question right before it, or asks one that is answered. */
  exchange: 0.4,
  /** The article's paragraphs begin with this name and others by turns. */
  alternates: 0.5,
  /** In an exchange: the name stands elsewhere in the article. */
  mentioned: 0.2,
  /** Most paragraphs from the first speaker on start with one. */
  statementList: 0.35,
  /** The lexicon says that this is a speaker, or that it is none. */
  lexicon: 2,
  deniedByLexicon: -4,
  /** Some of the paragraphs that start so go on to tell of the person. */
  someNarrative: -0.1,
} as const;

/** The name of a sign. */
export type Sign = keyof typeof weights;

/** A set of signs, as bits in the order of the table, which has room for 31. */
export type Evidence = number;

const order = Object.keys(weights) as Sign[];
const values = order.map((sign) => weights[sign]);
const bits = Object.fromEntries(order.map((sign, index) => [sign, 2 ** index])) as Record<Sign, number>;

/** From this confidence on, a paragraph counts as a turn. */
export const acceptedConfidence = 0.5;
const surest = 0.98;

/** The set of one sign, or the empty set if it does not hold; sets are joined by `|`. */
export function signIf(sign: Sign, holds: boolean): Evidence {
  return holds ? bits[sign] : 0;
}

/** How sure the signs make it that a paragraph is a turn, 0 to just below 1. */
export function confidenceOf(evidence: Evidence): number {
  let sum = 0;
  for (let rest = evidence, index = 0; rest !== 0; rest >>>= 1, index++) if (rest & 1) sum += values[index] ?? 0;
  return Math.max(0, Math.min(surest, Math.round(sum * 100) / 100));
}

/** The signs of a set with their weights, in the order of the table. */
export function signsOf(evidence: Evidence): { readonly sign: Sign; readonly weight: number }[] {
  return order.filter((sign) => (evidence & bits[sign]) !== 0).map((sign) => ({ sign, weight: weights[sign] }));
}
