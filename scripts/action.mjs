// A step of action.yml: runs `newsmark check` in the folder of the workflow, with the action's inputs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { actionArguments } from './actionArguments.mjs';

const command = path.resolve(import.meta.dirname, '../server/bin/newsmark.js');
const { status, error } = spawnSync(process.execPath, [command, ...actionArguments(process.env)], { stdio: 'inherit' });
if (error) console.error(`newsmark could not be started: ${error.message}`);
process.exitCode = status ?? 2;
