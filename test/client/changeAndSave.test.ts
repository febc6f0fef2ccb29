import { beforeEach, expect, test, vi } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode';

const vscode = vi.hoisted(() => ({ done: [] as string[], mayChange: true }));

vi.mock('vscode', () => ({
  Uri: { parse: (uri: string) => uri },
  workspace: {
    applyEdit: async ({ name }: { name: string }) => vscode.done.push(`change ${name}`) > 0 && vscode.mayChange,
    textDocuments: [
      { uri: 'file:///ignored.json', save: async () => vscode.done.push('save file:///ignored.json') > 0 },
    ],
  },
}));

const { changeAndSave, inOneStep, resolveStep } = await import('../../client/src/changeAndSave.ts');

const edit = (name: string) => ({ name }) as unknown as WorkspaceEdit;
/** A quick fix of the server’s that changes a file and then saves it. */
const quickFix = (more: object = {}): CodeAction => ({
  title: 'Ignore',
  command: { title: '', command: 'newsmark.save', arguments: ['file:///ignored.json'] },
  ...more,
});
const run = (action: CodeAction) => changeAndSave(action.command?.arguments?.[0]);

beforeEach(() => {
  vscode.done.length = 0;
  vscode.mayChange = true;
});

test('a quick fix that changes a file and then saves it is one command', async () => {
  const action = quickFix({ edit: edit('at once') });
  inOneStep([action]);
  expect(action).toEqual({
    title: 'Ignore',
    command: { title: '', command: 'newsmark.changeAndSave', arguments: [expect.anything()] },
  });
  expect(await run(action)).toBe(true);
  expect(vscode.done).toEqual(['change at once', 'save file:///ignored.json']);
});

test('its edit may be made when the user picks it', async () => {
  const action = quickFix();
  inOneStep([action]);
  expect(await resolveStep(action, async () => quickFix({ edit: edit('when picked') }))).toBe(action);
  expect(action.edit).toBeUndefined();
  await run(action);
  expect(vscode.done).toEqual(['change when picked', 'save file:///ignored.json']);
});

test('an edit that is there already is not asked for', async () => {
  const action = quickFix({ edit: edit('at once') });
  inOneStep([action]);
  const resolve = vi.fn();
  await resolveStep(action, resolve);
  expect(resolve).not.toHaveBeenCalled();
});

test('nothing is saved if nothing can be changed', async () => {
  const action = quickFix();
  inOneStep([action]);
  await resolveStep(action, async () => null);
  expect(await run(action)).toBe(false);
  vscode.mayChange = false;
  const refused = quickFix({ edit: edit('refused') });
  inOneStep([refused]);
  expect(await run(refused)).toBe(false);
  expect(vscode.done).toEqual(['change refused']);
});

test('other quick fixes and commands stay as they are, and are resolved as ever', async () => {
  const others = [
    { title: 'Insert “：”', edit: edit('colon') },
    { title: 'Open', command: { title: '', command: 'newsmark.openRulePage', arguments: ['file:///dash.md'] } },
    { title: 'Save', command: 'newsmark.save', arguments: ['file:///ignored.json'] },
  ];
  const before = structuredClone(others);
  inOneStep(others);
  expect(others).toEqual(before);
  const [first] = others as CodeAction[];
  expect(await resolveStep(first ?? quickFix(), async (asked) => ({ ...asked, title: 'resolved' }))).toMatchObject({
    title: 'resolved',
  });
});
