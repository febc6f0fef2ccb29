import type { ArticleContent } from './content.ts';
import { speakersOf } from './contentSpeakers.ts';
import type { ExportFormat } from './exportFormat.ts';
import { articleHtml } from './html.ts';
import { plainText } from './plainText.ts';

/** ninjs 3.1, the JSON format of the IPTC in which agencies exchange articles. */
export const ninjs: ExportFormat = {
  name: 'ninjs',
  extension: '.ninjs.json',
  lines: true,
  write: (content, { uri, indent }) => `${JSON.stringify(newsObject(content, uri), null, indent)}\n`,
};

const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' };

function newsObject(content: ArticleContent, uri: string): object {
  const { language, date, authors, source, agency, place, channels, keywords, editors } = content.metadata;
  const people = [
    ...authors.map((name) => ({ name, rel: 'author' })),
    ...speakersOf(content).map(({ name }) => ({ name, rel: 'speaker' })),
    ...editors.map((name) => ({ name, rel: 'editor' })),
  ];
  const sources = [
    ...(source === null ? [] : [{ name: source, role: 'source' }]),
    ...(agency === null ? [] : [{ name: agency, role: 'agency' }]),
  ];
  const subjects = [
    ...channels.map((name) => ({ name, rel: 'channel' })),
    ...keywords.map((name) => ({ name, rel: 'keyword' })),
  ];
  return {
    uri,
    standard,
    type: 'text',
    representationType: 'full',
    language,
    ...(hasTime(date?.iso) && { contentCreated: date?.iso }),
    ...(authors.length > 0 && { by: authors.join('、') }),
    ...(place !== null && { located: place }),
    headlines: headlinesOf(content),
    ...(people.length > 0 && { people }),
    ...(sources.length > 0 && { infoSources: sources }),
    ...(subjects.length > 0 && { subjects }),
    bodies: bodiesOf(content),
  };
}

/** Whether a date has a time of day. The standard allows only dates with one. */
function hasTime(iso: string | null | undefined): boolean {
  return iso?.includes('T') === true;
}

function headlinesOf({ metadata: { headline, originalTitle } }: ArticleContent): object[] {
  return [
    ...(headline === null ? [] : [{ role: 'main', value: headline }]),
    ...(originalTitle === null ? [] : [{ role: 'original', value: originalTitle }]),
  ];
}

function bodiesOf(content: ArticleContent): object[] {
  return [
    { role: 'main', contentType: 'text/plain', value: plainText(content) },
    { role: 'main', contentType: 'text/html', value: articleHtml(content) },
  ];
}
