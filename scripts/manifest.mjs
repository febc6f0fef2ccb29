// What is generated into the extension's manifest and its strings.

/**
 * The definition of a setting in a manifest.
 * @param {any} manifest parsed
 * @param {string} name
 * @throws {Error} if there is no such setting
 */
export function settingOf({ contributes }, name) {
  const group = [contributes.configuration].flat().find(({ properties }) => name in properties);
  if (group === undefined) throw new Error(`package.json has no setting ${name}`);
  return group.properties[name];
}

/**
 * The manifest's strings with these in the place of all whose keys have the prefix, in the order of their keys.
 * @param {string} strings JSON
 * @param {string} prefix
 * @param {readonly (readonly [key: string, text: string])[]} ours
 */
export function replaceStrings(strings, prefix, ours) {
  const others = Object.entries(JSON.parse(strings)).filter(([key]) => !key.startsWith(prefix));
  return toJson(Object.fromEntries([...others, ...ours].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));
}

/**
 * JSON as a file holds it.
 * @param {unknown} content
 */
export function toJson(content) {
  return `${JSON.stringify(content, null, 2)}\n`;
}
