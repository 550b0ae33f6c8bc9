import './node-version.mjs';
import { stopLeftover } from './embedded-postgres.mjs';
import { DATA, complain } from './project.mjs';
import { askToStop, currentHolder } from './single-run.mjs';

try {
  const holder = await currentHolder();
  if (holder) {
    await askToStop(holder);
    console.log('Stopped.');
  } else if (await stopLeftover(DATA)) {
    console.log('Stopped the PostgreSQL of an interrupted start.');
  } else {
    console.log('Nothing was running.');
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
