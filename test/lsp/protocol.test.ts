import { expect, test } from 'vitest';
import { clientAbilities } from '../../server/src/lsp/clientAbilities.ts';
import { readInitializationOptions } from '../../server/src/lsp/protocol.ts';

test('a client that says nothing can do nothing', () => {
  const { foldingRangeLimit, ...abilities } = clientAbilities({});
  expect(foldingRangeLimit).toBeUndefined();
  expect(new Set(Object.values(abilities))).toEqual(new Set([false]));
});

test('what diagnostics may hold is read from either place where clients say it', () => {
  expect(clientAbilities({ textDocument: { publishDiagnostics: { relatedInformation: true } } })).toMatchObject({
    pullDiagnostics: false,
    relatedInformation: true,
  });
  const textDocument = { diagnostic: {}, publishDiagnostics: { tagSupport: { valueSet: [1] as [1] } } };
  expect(clientAbilities({ textDocument })).toMatchObject({ pullDiagnostics: true, diagnosticTags: true });
});

test('only initialization options that are as declared are taken over', () => {
  const options = { locale: 'zh-cn', messages: { Lead: '导语' }, rulePages: 'file:///docs' };
  expect(readInitializationOptions(options)).toEqual(options);
  expect(readInitializationOptions({ locale: 1, messages: { Lead: 2 }, rulePages: null, more: 3 })).toEqual({
    messages: {},
  });
  for (const odd of [undefined, null, 'zh-cn', 1, []]) expect(readInitializationOptions(odd)).toEqual({});
});
