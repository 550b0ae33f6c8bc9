import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

for (const place of ['dist', 'dashboard/dist', 'coverage'])
  fs.rmSync(path.join(ROOT, place), { recursive: true, force: true });
