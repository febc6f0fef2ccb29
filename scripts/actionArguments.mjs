// The inputs of action.yml that are options of `newsmark check` under the same name.
const options = ['locale', 'rule', 'severity', 'max-warnings'];

/**
 * The arguments of `newsmark` for the inputs of action.yml, each in an environment variable such as INPUT_MAX_WARNINGS. Paths
 * stand on a line each; whatever they begin with, they are no options.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]}
 */
export function actionArguments(environment) {
  /** @param {string} name */
  const input = (name) => (environment[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim();
  const chosen = options.filter((name) => input(name) !== '').map((name) => `--${name}=${input(name)}`);
  const paths = input('paths')
    .split('\n')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  return ['check', '--format=github', ...chosen, '--', ...paths];
}
