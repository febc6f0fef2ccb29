import { setFlagsFromString } from 'node:v8';

// V8 optimises a function when it has run through so much code, by default 132 KB (Node 20). In a run of a second most of what is
// optimised that early has to be made again when other articles come, and takes more time than it saves.
setFlagsFromString('--interrupt-budget=400000');
