import { isPersonName } from '../article/names/personNames.ts';
import type { ArticleContent, ContentSpeaker, ContentTurn } from './content.ts';
import { turnsOf } from './contentSpeakers.ts';
import type { ExportFormat } from './exportFormat.ts';
import { plainText } from './plainText.ts';

/** A NewsArticle of schema.org, as JSON-LD 1.1. */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  extension: '.jsonld',
  lines: true,
  write: (content, { indent }) => `${JSON.stringify(newsArticle(content), null, indent)}\n`,
};

function newsArticle(content: ArticleContent): object {
  const { headline, originalTitle, language, source, date, authors, channels, dateline, keywords, editors } =
    content.metadata;
  const turns = turnsOf(content);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    inLanguage: language,
    ...(headline !== null && { headline }),
    ...(originalTitle !== null && { alternativeHeadline: originalTitle }),
    ...(date?.iso && { datePublished: date.iso }),
    ...(source !== null && { sourceOrganization: { '@type': 'Organization', name: source } }),
    ...(authors.length > 0 && { author: authors.map(person) }),
    ...(editors.length > 0 && { editor: editors.map(person) }),
    ...(channels.length > 0 && { articleSection: channels }),
    ...(dateline !== null && { dateline }),
    ...(keywords.length > 0 && { keywords }),
    articleBody: plainText(content),
    ...(turns.length > 0 && { hasPart: turns.map(quotation) }),
  };
}

function person(name: string): object {
  return { '@type': 'Person', name };
}

/** A turn as a `Quotation`. */
function quotation({ speaker, speech }: ContentTurn): object {
  return { '@type': 'Quotation', creator: creatorOf(speaker), text: speech.map(({ text }) => text).join('\n\n') };
}

/** A speaker as a `Person`. Roles such as 记者 and 问 become the title of somebody without a name. */
function creatorOf({ text, name, title }: ContentSpeaker): object {
  if (!isPersonName(name)) return { '@type': 'Person', jobTitle: text };
  return { ...person(name), ...(title !== null && { jobTitle: title }) };
}
