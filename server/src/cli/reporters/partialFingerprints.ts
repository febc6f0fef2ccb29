import type { Finding } from '../../rules/rule.ts';
import { fingerprintOf } from '../../workspace/ignored/fingerprint.ts';
import type { ReadLines } from '../lintSource.ts';

/**
 * Identifies a finding across runs (SARIF 2.1.0, 3.27.17): by its sentence (the same fingerprint as for ignored
 * findings), and by its number among the findings of the rule in that sentence.
 */
export function createPartialFingerprints(article: ReadLines): (finding: Finding) => Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  return ({ rule, span }) => {
    const sentence = fingerprintOf(span, article);
    const key = `${rule.name} ${sentence}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { 'sentence/v1': sentence, 'occurrence/v1': String(count) };
  };
}
