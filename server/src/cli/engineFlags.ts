import { setFlagsFromString } from 'node:v8';

// V8 11 (Node 20) optimises a function when it has run through 132 KB of code. In a run of a second most of what is optimised
// that early has to be made again when other articles come, and takes more time than it saves. Later versions wait by themselves
// and have no such flag. A pattern is compiled to bytecode first, and again to machine code when it is used once more, as nearly
// all are: once is enough.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--no-regexp-tier-up');
}
