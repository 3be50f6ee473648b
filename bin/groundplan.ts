#!/usr/bin/env node
import { cacheCompiledCode, loadCompiled } from './compiled-code';
import type * as Main from './main';

if (process.env.GROUNDPLAN_DEBUG) process.setSourceMapsEnabled(true);
// Only what is loaded after this is kept: the program stands in a file of its own.
cacheCompiledCode(process.env, process.platform);
void (loadCompiled('./main', require, process) as typeof Main).main(process);
