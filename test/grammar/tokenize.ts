import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A stretch of a line and all scopes that it has beyond the grammar's own, joined by blanks, without `.news-article`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: string;
}

const grammarFile = new URL('../../syntaxes/news-article.tmLanguage.json', import.meta.url);
let searches = 0;

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => countSearches(new oniguruma.OnigScanner(patterns)),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (!grammar) throw new Error(`no grammar in ${grammarFile.pathname}`);
  return grammar;
}

function countSearches(scanner: oniguruma.OnigScanner): oniguruma.OnigScanner {
  const find = scanner.findNextMatchSync.bind(scanner);
  scanner.findNextMatchSync = (...query: Parameters<typeof find>) => {
    searches++;
    return find(...query);
  };
  return scanner;
}

const grammar = await loadGrammar();

/** The tokens of each line of a text, by the engine that VS Code runs. */
export function tokenize(text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1).join(' ').replaceAll('.news-article', ''),
    }));
  });
}

/** How often the engine is asked for the next match of a scanner while it reads a text. */
export function countWork(text: string): number {
  const before = searches;
  tokenize(text);
  return searches - before;
}

/** The text with ‹…› around all that has a scope (`markup.heading` covers `markup.heading.marker`). */
export function markText(scope: string, text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return tokenize(text)
    .map((tokens, number) => {
      const marked = tokens.map(({ start, end, scopes }) => {
        const stretch = lines[number]?.slice(start, end) ?? '';
        return ` ${scopes}`.includes(` ${scope}`) && stretch !== '' ? `‹${stretch}›` : stretch;
      });
      return marked.join('').replaceAll('›‹', '');
    })
    .join('\n');
}

/** The same for one line of an article's body, that is, with a headline before it. */
export function mark(scope: string, line: string): string {
  return markText(scope, `标题\n${line}`).split('\n')[1] ?? '';
}

/** A marked line without its marks. */
export function unmarked(line: string): string {
  return line.replaceAll(/[‹›]/g, '');
}
