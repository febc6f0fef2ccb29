// Writes ../news-article.tmLanguage.json, the grammar that editors load; with --check, only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { chrome } from './chrome.mjs';
import { dateline } from './dateline.mjs';
import { head } from './head.mjs';
import { inline } from './inline.mjs';
import { headings, markers } from './markers.mjs';
import { metadata } from './metadata.mjs';
import { include } from './rule.mjs';
import { speakers } from './speakers.mjs';

const grammar = {
  comment: 'Built by grammar/build.mjs. It colours what a line’s own form shows; the language server knows the rest.',
  name: 'News Article',
  scopeName: 'text.news-article',
  patterns: include('head', 'line', 'inline'),
  repository: {
    ...head,
    line: {
      patterns: include(
        'subtitle',
        'metadata',
        'footer',
        'chrome',
        'caption',
        'speaker',
        'dateline',
        'marker',
        'heading',
      ),
    },
    ...metadata,
    ...chrome,
    ...dateline,
    ...speakers,
    ...markers,
    ...headings,
    ...inline,
  },
};

const file = new URL('../news-article.tmLanguage.json', import.meta.url);
if (!process.argv.includes('--check')) {
  writeFileSync(file, `${JSON.stringify(grammar, null, 2)}\n`);
} else if (!isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), grammar)) {
  console.error('The grammar is not up to date: run node syntaxes/grammar/build.mjs');
  process.exitCode = 1;
}
