import { setFlagsFromString } from 'node:v8';

// V8 11 (Node 20) optimises a function after it has run through 132 KB of bytecode. In a run of about a second, most
// functions that are optimised so early have to be optimised again when different articles come, which costs more time
// than it saves. Later versions of V8 wait longer and have no such flag. Regular expressions are compiled to bytecode
// first, and to machine code at their second use. Since nearly all are used more than once, they are compiled to
// machine code at once.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--no-regexp-tier-up');
}
