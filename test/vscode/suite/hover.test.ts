import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { find, openSeed } from './seed.ts';

suite('Hover', () => {
  const examples = [
    { on: '关键词二', says: ['2/5', '习近平', '普京'] },
    { on: '国际问题研究院常务副院长、研究员阮宗泽', says: ['阮宗泽', '5'] },
    { on: '疫情以来第四次通话', says: ['人民网', '2020'] },
    { on: '人民网', says: ['人民网'] },
    { on: '责任编辑:李明浩', says: ['李明浩'] },
  ];
  for (const { on, says } of examples) {
    test(`on ${on} says ${says.join(', ')}`, async () => {
      const document = await openSeed();
      const text = await hoverText(document, find(document, on).start.translate(0, 1));
      for (const part of says) assert(text.includes(part), `“${part}” is not in:\n${text}`);
    });
  }
});

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}
