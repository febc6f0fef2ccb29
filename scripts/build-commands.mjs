// Runs when the dependencies are installed, by server/package.json: bundles the two commands, so that whatever installs
// Newsmark from its repository (a hook of pre-commit, the action, npm install --global ./server) finds them built.
import { build, commands } from './bundle.mjs';
import { script } from './run.mjs';

await script(() => build(commands));
