#!/usr/bin/env node
// Node 22.1 and later keep the compiled program, so that the next start need not compile it again.
import module from 'node:module';

module.enableCompileCache?.();
await import('../dist/cli.js');
