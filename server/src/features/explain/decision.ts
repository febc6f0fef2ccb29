import * as l10n from '@vscode/l10n';
import { acceptedConfidence, confidenceOf, type Evidence, type Sign, signsOf } from '../../article/turns/evidence.ts';
import { item, paragraph, type Row } from '../hover/markup.ts';
import { signWords } from './signWords.ts';

/** A sign and how much it weighs for (above zero) or against a turn. */
export interface WeighedSign {
  readonly sign: Sign;
  readonly weight: number;
}

/** Why a paragraph was read as a turn: the confidence, and the signs for and against it. */
export function describeDecision(evidence: Evidence): Row[] {
  const signs = signsOf(evidence);
  const numbers = [confidenceOf(evidence), sumOf(signs), acceptedConfidence].map(inNumbers);
  return [
    paragraph(l10n.t('Confidence {0}: the signs add up to {1}, and {2} is enough for a turn.', ...numbers)),
    ...describeSigns(signs),
  ];
}

/** Why a paragraph that begins with `label`, like a turn, was not read as one. */
export function describeRefusal(label: string, signs: readonly WeighedSign[]): Row[] {
  const numbers = [sumOf(signs), acceptedConfidence].map(inNumbers);
  return [
    paragraph(
      l10n.t(
        '“{0}” was not taken as a speaker: the signs add up to {1}, and it takes {2} for a turn.',
        label,
        ...numbers,
      ),
    ),
    ...describeSigns(signs),
  ];
}

/** Signs for a turn come first, and of each kind the heaviest first. */
function describeSigns(signs: readonly WeighedSign[]): Row[] {
  return signs
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ sign, weight }) => item(`${weight < 0 ? '' : '+'}${inNumbers(weight)} ${signWords(sign)}`));
}

/** Whether signs are enough for a turn. */
export function isAccepted(signs: readonly WeighedSign[]): boolean {
  return sumOf(signs) >= acceptedConfidence;
}

function sumOf(signs: readonly WeighedSign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}

function inNumbers(weight: number): string {
  return weight.toFixed(2);
}
