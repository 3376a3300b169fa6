#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };

process.stdout.write(`ishc ${manifest.version}\n`);
