import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, find, openSeed, revert } from './seed.ts';

suite('Beside the text', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = await openSeed();
  });
  teardown(async () => {
    await revert();
    for (const name of ['inlayHints.delimiters', 'codeLens.speakers', 'wordCount.definition'])
      await vscode.workspace.getConfiguration('newsmark').update(name, undefined, true);
  });

  test('inlay hints show the lost colons, and putting them in removes them', async () => {
    const hints = await inlayHints(document);
    assert.deepEqual(
      hints.map(({ label }) => label),
      Array.from({ length: 14 }, () => ':'),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(
      document.uri,
      hints.flatMap(({ textEdits }) => textEdits ?? []),
    );
    assert(await vscode.workspace.applyEdit(edit));
    await eventually(async () => assert.deepEqual(await inlayHints(document), []));
  });

  test('inlay hints show the date of relative words', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, find(document, '疫情发生以来').start, '昨日,');
    assert(await vscode.workspace.applyEdit(edit));
    await eventually(async () => {
      const labels = (await inlayHints(document)).map(({ label }) => label);
      assert(labels.includes('9 July') || labels.includes('7月9日'), `the hints are ${labels.join(' ')}`);
    });
  });

  test('inlay hints can be switched off', async () => {
    assert.equal((await inlayHints(document)).length, 14);
    await vscode.workspace.getConfiguration('newsmark').update('inlayHints.delimiters', false, true);
    await eventually(async () => assert.deepEqual(await inlayHints(document), []));
  });

  test('code lenses over sections and speakers count and lead to turns', async () => {
    const lenses = await codeLenses(document);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.equal(lenses.length, 3 + 4);
    assert(
      titles.some((title) => /^8 (turns|段发言) · 2 /.test(title)),
      titles.join('\n'),
    );
    const speaker = lenses.find(({ command }) => command?.title.startsWith('阮宗泽'));
    assert.equal(speaker?.command?.command, 'newsmark.showPlaces');
    await vscode.commands.executeCommand('newsmark.showPlaces', ...(speaker.command.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('code lenses can be switched off', async () => {
    await vscode.workspace.getConfiguration('newsmark').update('codeLens.speakers', false, true);
    await eventually(async () => assert.equal((await codeLenses(document)).length, 3));
  });

  test('lengths follow the definition that is set', async () => {
    const before = await firstTitle(document);
    await vscode.workspace.getConfiguration('newsmark').update('wordCount.definition', 'without-punctuation', true);
    await eventually(async () => {
      const after = await firstTitle(document);
      assert.notEqual(after, before);
      assert(after.includes('583'), after);
    });
  });

  test('semantic tokens follow an edit', async () => {
    const before = await tokens(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, find(document, '【关键词三:战略】'), '战略');
    assert(await vscode.workspace.applyEdit(edit));
    await eventually(async () => assert.notDeepEqual(await tokens(document), before));
  });
});

function inlayHints(document: vscode.TextDocument): Thenable<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
}

function codeLenses(document: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 99);
}

async function firstTitle(document: vscode.TextDocument): Promise<string> {
  const [first] = await codeLenses(document);
  return first?.command?.title ?? '';
}

async function tokens(document: vscode.TextDocument): Promise<number[]> {
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return [...found.data];
}
