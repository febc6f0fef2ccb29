import { parseArticle } from '../../server/src/article/parse.ts';
import { type CompletionOptions, completions } from '../../server/src/features/completion/completion.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { noArticles } from '../../server/src/features/hover/context.ts';
import { type HoverOptions, hover } from '../../server/src/features/hover.ts';
import { markOutline, outlineEncoder } from '../../server/src/lsp/outlineEncoder.ts';
import { consistentStyle } from '../../server/src/rules/houseStyle.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { timesOf } from './clock.ts';
import { Writer } from './keystrokes.ts';

const uri = 'file:///article.txt';

/**
 * Milliseconds from a keystroke to what the language server answers: a hover on the speaker of the turn, what may follow the
 * turn, and the outline, with the bytes that are sent.
 */
export function requestTimes(text: string): Record<'hover' | 'completion' | 'outline', number> {
  const writer = new Writer(parseArticle(text));
  const linter = new Linter({ today: '2020-07-11' }).update(writer.article);
  const { line } = writer.place;
  const speaker = { line, character: writer.article.lines[line]?.text.search(/\S/) ?? 0 };
  const hovering: HoverOptions = {
    uri,
    locale: 'zh-cn',
    pages: null,
    markdown: true,
    counting: 'with-punctuation',
    known: noArticles,
  };
  const completing: CompletionOptions = {
    uri,
    locale: 'zh-cn',
    house: consistentStyle,
    now: '2026-11-02T09:05:07+08:00',
    snippets: true,
    trigger: undefined,
    otherSpeakers: [],
  };
  return timesOf({
    hover: () => {
      const { findings } = linter.update(writer.strike());
      hover(writer.article, speaker, findings, hovering);
    },
    completion: () => void completions(writer.strike(), { line: line + 1, character: 0 }, completing),
    outline: () => {
      const result = markOutline(documentSymbols(writer.strike()));
      const message = { jsonrpc: '2.0', id: 1, result };
      void outlineEncoder.encode(message, { charset: 'utf-8' });
    },
  });
}
