import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { openSeed } from './seed.ts';

suite('Document symbols', () => {
  test('are the table of contents of the seed', async () => {
    const document = await openSeed();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const [headline] = symbols;
    assert(headline && symbols.length === 1, 'the headline is the only root');
    assert.equal(headline.name, '疫情以来第四次通话 习近平与普京传递了哪些重要信息?');
    assert.equal(headline.detail, '人民网 · 2020-07-10');

    const sections = headline.children.filter(({ name }) => name.endsWith('?'));
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['中俄两国元首通话商谈了哪些大事?', '这次通话传递了哪些重要信息?', '两国元首密切交流对中俄未来发展有何影响?'],
    );
    const markers = sections.flatMap(({ children }) => children);
    assert.equal(markers.length, 12);
    assert.equal(markers[0]?.name, '关键词一:支持');
    const speakers = markers.flatMap(({ children }) => children).map(({ name }) => name);
    assert.deepEqual(tally(speakers), { 习近平: 5, 普京: 3, 阮宗泽: 5, 苏晓辉: 3 });
  });
});

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
