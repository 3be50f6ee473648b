#!/usr/bin/env node
import { cacheCompiledCode } from './compiled-code';
import type * as Main from './main';

// Only what is loaded after this is kept: the program stands in a file of its own.
cacheCompiledCode(process.env, process.platform);
void (require('./main') as typeof Main).main(process);
