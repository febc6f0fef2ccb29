import * as l10n from '@vscode/l10n';
import type { Sign } from '../../article/turns/evidence.ts';

/** A sign for or against a turn in words for the user, as a phrase. */
export function signWords(sign: Sign): string {
  switch (sign) {
    case 'role':
      return l10n.t('it begins with a role of interviews');
    case 'titledName':
      return l10n.t('it begins with a title or organisation, a name and a delimiter');
    case 'name':
      return l10n.t('it begins with a name and a delimiter');
    case 'title':
      return l10n.t('it begins with a title and a delimiter');
    case 'initial':
      return l10n.t('a single character stands before the delimiter');
    case 'outlet':
      return l10n.t('an outlet stands before the delimiter, as in a source line');
    case 'unknown':
      return l10n.t('nothing marks the words before the delimiter as a speaker');
    case 'longLabel':
      return l10n.t('the words before the delimiter are long for a speaker');
    case 'transcript':
      return l10n.t('the article holds questions and answers');
    case 'again':
      return l10n.t('two or more paragraphs begin with the same speaker');
    case 'often':
      return l10n.t('three or more paragraphs begin with the same speaker');
    case 'asks':
      return l10n.t('the paragraphs of this outlet ask questions');
    case 'speech':
      return l10n.t('what follows is long enough for speech');
    case 'quoted':
      return l10n.t('what follows is one quotation, as in reported speech');
    case 'undelimitedTitle':
      return l10n.t('it begins with a title and a name, without a delimiter');
    case 'spaced':
      return l10n.t('a blank parts title and name');
    case 'delimitedElsewhere':
      return l10n.t('the same speaker has a delimiter elsewhere');
    case 'nameDelimitedElsewhere':
      return l10n.t('the same name has a delimiter elsewhere, with another title or none');
    case 'keyword':
      return l10n.t('the name is one of the keywords in the footer');
    case 'sharedByTwo':
      return l10n.t('another paragraph begins with the same words');
    case 'sharedByMore':
      return l10n.t('several other paragraphs begin with the same words');
    case 'lossAttested':
      return l10n.t(
        'delimiters were lost in the article: a speaker has one only at times, or “I” follows right after a name',
      );
    case 'firstPerson':
      return l10n.t('what follows speaks in the first person, or to somebody');
    case 'company':
      return l10n.t('other paragraphs of the same form have speakers');
    case 'exchange':
      return l10n.t('it answers the question before it, or asks one that is answered');
    case 'alternates':
      return l10n.t(
        'paragraphs begin in turn with this name and with others, “I” follows right after such names, or offices answer letters',
      );
    case 'mentioned':
      return l10n.t('the article mentions the name elsewhere');
    case 'statementList':
      return l10n.t('several paragraphs here begin with a speaker, as in a list of statements');
    case 'lexicon':
      return l10n.t('your lexicon says that this is a speaker');
    case 'deniedByLexicon':
      return l10n.t('your lexicon says that this is not a speaker');
    case 'someNarrative':
      return l10n.t('some paragraphs that begin this way are about the person instead');
  }
}
