/** A set of signs, as bits in the order of the table, which has room for 31. */
export type Evidence = number;

const weights: number[] = [];

/** Adds the next sign to the table; gives the set of only this sign. */
function weighing(weight: number): Evidence {
  weights.push(weight);
  return 2 ** (weights.length - 1);
}

/**
 * The signs that a paragraph is, or is not, a turn, with their weights. No sign is a proof by itself: the weights are
 * added, and with a sum of at least `acceptedConfidence` a paragraph is a turn.
 */
export const signs = {
  /** 记者, 问, 答: a role of transcripts. */
  role: weighing(0.3),
  /** 研究员阮宗泽: organisation or title and name, before a delimiter. */
  titledName: weighing(0.6),
  /** 阮宗泽: a name alone. */
  name: weighing(0.15),
  /** 发言人: a title alone. */
  title: weighing(0.15),
  /** 蔡: one character. */
  initial: weighing(-0.2),
  /** 环球时报: an outlet, which states sources more often than it speaks. */
  outlet: weighing(-0.9),
  /** A word that nothing is known about. */
  unknown: weighing(-0.55),
  /** A label too long for a nickname. */
  longLabel: weighing(-0.5),
  /** Somebody asks and somebody answers in this article. */
  transcript: weighing(0.65),
  /** The same speaker again. */
  again: weighing(0.3),
  /** … and again. */
  often: weighing(0.3),
  /** The outlet's paragraphs ask. */
  asks: weighing(0.95),
  /** What follows is a sentence of some length. */
  speech: weighing(0.3),
  /** What follows is one quotation: reported, not spoken in turn. */
  quoted: weighing(-0.5),
  /** No delimiter, and a title before a name. */
  undelimitedTitle: weighing(0.25),
  /** No delimiter, but a blank between title and name. */
  spaced: weighing(0.2),
  /** No delimiter here; the very same speaker stands delimited elsewhere. */
  delimitedElsewhere: weighing(0.45),
  /** The name stands delimited elsewhere, with another title; here without a delimiter, or by itself before one. */
  nameDelimitedElsewhere: weighing(0.35),
  /** The name is a keyword of the footer. */
  keyword: weighing(0.25),
  /** No delimiter; one other paragraph begins with the same speaker and goes on differently. */
  sharedByTwo: weighing(0.1),
  /** No delimiter; several other paragraphs do so. */
  sharedByMore: weighing(0.2),
  /** No delimiter; a speaker of this article has one only at times, or says I right after the name, so delimiters were lost here. */
  lossAttested: weighing(0.25),
  /** The speech is in the first person or addresses somebody. */
  firstPerson: weighing(0.15),
  /** Speaks only once, among speakers of the same kind. */
  company: weighing(0.2),
  /** It answers the question right before it, or asks one that is answered. */
  exchange: weighing(0.4),
  /** Paragraphs of the article begin alternately with this name and others, I follows right after such names, or offices answer letters. */
  alternates: weighing(0.5),
  /** In an exchange: the name stands elsewhere in the article. */
  mentioned: weighing(0.2),
  /** Most paragraphs from the first speaker on start with one, or several start with people whose office a parenthesis tells. */
  statementList: weighing(0.35),
  /** The lexicon lists this as a speaker, or (with the next sign) as none. */
  lexicon: weighing(2),
  deniedByLexicon: weighing(-4),
  /** Some of the paragraphs that begin with this name report about the person. */
  someNarrative: weighing(-0.1),
} as const;

/** The name of a sign. */
export type Sign = keyof typeof signs;

const order = Object.keys(signs) as Sign[];

/** From this confidence on, a paragraph counts as a turn. */
export const acceptedConfidence = 0.5;
const surest = 0.98;

/** A sign if it holds, otherwise the empty set; sets are combined with `|`. */
export function signIf(sign: Evidence, holds: boolean): Evidence {
  return holds ? sign : 0;
}

/** The confidence that a paragraph is a turn, from 0 to just below 1. */
export function confidenceOf(evidence: Evidence): number {
  let sum = 0;
  for (let rest = evidence, index = 0; rest !== 0; rest >>>= 1, index++) if (rest & 1) sum += weights[index] ?? 0;
  return Math.max(0, Math.min(surest, Math.round(sum * 100) / 100));
}

/** Whether evidence is enough for a turn. */
export function isAccepted(evidence: Evidence): boolean {
  return confidenceOf(evidence) >= acceptedConfidence;
}

/** The signs of a set with their weights, in the order of the table. */
export function signsOf(evidence: Evidence): { readonly sign: Sign; readonly weight: number }[] {
  return order.flatMap((sign, index) => (evidence & signs[sign] ? [{ sign, weight: weights[index] ?? 0 }] : []));
}
